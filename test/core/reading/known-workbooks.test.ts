import { createReader, readWorkbook } from '../../../src/core/reading/create-reader';
import { defaultPack } from '../../../src/core/standards/default-pack';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';
import { scoreHebei } from '../../measure/reading/score-workbook';
import { ownWorkbooks } from '../../measure/truth';

describe.each(ownWorkbooks())('$name', ({ name, bytes, ...truth }) => {
  let snapshot: WorkbookSnapshot;
  beforeAll(async () => {
    snapshot = await readXlsx(bytes, name);
  });

  it('每张表、每个项目字段、每条指标都与原文一致', () => {
    const { counts, differences } = scoreHebei(readWorkbook(snapshot, defaultPack), snapshot, truth);
    expect(differences).toEqual([]);
    const tables = truth.tables.filter((table) => table.kind === 'target');
    expect(counts.tables).toEqual({ right: tables.length, wrong: 0, missing: 0, extra: 0 });
    expect(counts.projects).toEqual({ right: tables.length, wrong: 0, missing: 0, extra: 0 });
    expect(counts.indicators).toEqual({ right: tables.flatMap(({ indicators }) => indicators).length, wrong: 0, missing: 0, extra: 0 });
  });

  it('没有合并单元格信息时读到的完全一样', () => {
    const unmerged: WorkbookSnapshot = { ...snapshot, sheets: snapshot.sheets.map(({ merges: _, ...sheet }) => sheet) };
    expect(snapshot.sheets.some((sheet) => (sheet.merges?.length ?? 0) > 0)).toBe(true);
    expect(readWorkbook(unmerged, defaultPack)).toEqual(readWorkbook(snapshot, defaultPack));
  });

  it('同一份快照再读一次得到同一个对象', () => {
    const reader = createReader(defaultPack);
    const first = reader.readWorkbook(snapshot);
    const again = reader.readWorkbook({ ...snapshot });
    first.sheets.forEach((sheet, index) => { expect(again.sheets[index]).toBe(sheet); });
  });
});
