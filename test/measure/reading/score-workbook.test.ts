import type { SheetModel, WorkbookModel } from '../../../src/core/model/workbook-model';
import { readWorkbook } from '../../../src/core/reading/create-reader';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';
import { ownWorkbooks } from '../truth';
import { scoreHebei } from './score-workbook';
import type { Tally } from './tally';

const workbook = ownWorkbooks().find(({ name }) => name.startsWith('香河'))!;

let snapshot: WorkbookSnapshot;
let model: WorkbookModel;
beforeAll(async () => {
  snapshot = await readXlsx(workbook.bytes, workbook.name);
  model = readWorkbook(snapshot, defaultPack);
});

/** The score when one sheet was read otherwise. */
function scoreWith(sheetName: string, change: (sheet: SheetModel) => Partial<SheetModel>): Tally {
  const sheets = model.sheets.map((sheet) => (sheet.name === sheetName ? { ...sheet, ...change(sheet) } : sheet));
  return scoreHebei({ sheets }, snapshot, workbook);
}

describe('the measure of reading', () => {
  const TARGET = '1社保工作经费';

  it('counts a table that was not read, with its project and indicators', () => {
    const { counts, differences } = scoreWith(TARGET, () => ({ tables: [] }));
    expect([counts.tables.missing, counts.projects.missing, counts.indicators.missing]).toEqual([1, 1, 7]);
    expect(differences.map(({ line }) => line)).toEqual(['1社保工作经费!A1:G16: not read']);
  });

  it('counts an indicator with one wrong text, one in the wrong cell, one missing and one too many', () => {
    const { counts, differences } = scoreWith(TARGET, ({ tables: [table] }) => {
      const [first, second, third, ...rest] = table!.indicators;
      const wrong = { ...first!, level3: { ...first!.level3, raw: '别的' } };
      const moved = { ...second!, level3: { ...second!.level3, at: { ...second!.level3.at, column: 3 } } };
      return { tables: [{ ...table!, indicators: [wrong, moved, ...rest, { ...third!, row: 99 }] }] };
    });
    expect(counts.indicators).toEqual({ right: 91 - 3, wrong: 2, missing: 1, extra: 1 });
    expect(differences.map(({ line }) => line)).toContain('1社保工作经费 row 10 level3: "C10 别的" instead of "C10 日常工作"');
  });

  it('counts a project whose budget is wrong', () => {
    const { counts } = scoreWith(TARGET, ({ tables: [table] }) => {
      const { budgetTotal } = table!.project;
      return { tables: [{ ...table!, project: { ...table!.project, budgetTotal: { ...budgetTotal!, value: { ...budgetTotal!.value, decimal: '51' } } } }] };
    });
    expect(counts.projects).toEqual({ right: 12, wrong: 1, missing: 0, extra: 0 });
  });

  it('counts a wrong amount, and one that the sheet does not hold', () => {
    const { counts, differences } = scoreWith('固定资产', ({ budgets: [table] }) => {
      const [first, ...rest] = table!.rows;
      const value = first!.amounts['价值']!;
      const amounts = { 价值: { ...value, value: { ...value.value, decimal: '1' } }, 数量: { ...value, at: { ...value.at, column: 5 } } };
      return { budgets: [{ ...table!, rows: [{ ...first!, amounts }, ...rest] }] };
    });
    expect([counts.amounts.wrong, counts.amounts.extra, counts.rows.wrong]).toEqual([1, 1, 1]);
    expect(differences.map(({ line }) => line)).toContain('固定资产!C4 amount: "1" instead of "452.84"');
  });

  it('counts prose that is lost, and tables seen where there is none', () => {
    const lost = scoreWith('情况说明', ({ texts: [part] }) => ({ texts: [{ ...part!, paragraphs: part!.paragraphs.slice(1) }] }));
    expect(lost.counts.texts).toEqual({ right: 32, wrong: 0, missing: 1, extra: 0 });
    const seen = scoreWith('情况说明', () => ({ tables: model.sheets.find(({ name }) => name === TARGET)!.tables }));
    expect(seen.counts.tables.extra).toBe(1);
  });
});
