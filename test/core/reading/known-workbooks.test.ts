import { createReader, readWorkbook } from '../../../src/core/reading/create-reader';
import { defaultPack } from '../../../src/core/standards/default-pack';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';
import { scoreReading } from '../../measure/reading-score';
import { ownWorkbooks } from '../../measure/truth';

describe.each(ownWorkbooks())('$name', ({ name, bytes, tables }) => {
  let snapshot: WorkbookSnapshot;
  beforeAll(async () => {
    snapshot = await readXlsx(bytes, name);
  });

  it('每张表、每个项目字段、每条指标都与原文一致', () => {
    const score = scoreReading(readWorkbook(snapshot, defaultPack), tables);
    expect(score.differences).toEqual([]);
    expect(score.tables).toEqual({ expected: tables.filter((table) => table.kind === 'target').length, found: score.tables.expected, surplus: 0 });
    expect(score.indicators.exact).toBeGreaterThan(80);
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
