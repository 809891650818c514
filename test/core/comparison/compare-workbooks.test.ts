import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compareWorkbooks, type ComparedWorkbook } from '../../../src/core/comparison/compare-workbooks';
import { comparisonSummary } from '../../../src/core/comparison/comparison-summary';
import { readWorkbook } from '../../../src/core/reading/create-reader';
import { finish } from '../../../src/core/reading/steps';
import { createEngine } from '../../../src/core/rules/engine';
import type { Cell, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { planTables } from '../../../src/core/tables/plan-table';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';
import { writeXlsx } from '../../../src/host/xlsx/write-workbook';
import { LINXI, XIANGHE, XINGLONG } from '../../cli/run-jixiao';
import { cellOf } from '../../support/sheet';

const engine = createEngine({ pack: defaultPack });

function compared(snapshot: WorkbookSnapshot): ComparedWorkbook {
  const model = readWorkbook(snapshot, defaultPack);
  return { model, findings: finish(engine.checkWorkbook(model, snapshot)).findings };
}

const open = (path: string): Promise<WorkbookSnapshot> => readXlsx(readFileSync(path), basename(path));

/** The workbook with the cells that `edit` answers anew. */
function edited(snapshot: WorkbookSnapshot, edit: (cell: Cell, sheet: string, row: number) => Cell | null | undefined): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, index) =>
        cells.map((cell) => {
          const now = cell ? edit(cell, sheet.name, sheet.firstRow + index) : undefined;
          return now === undefined ? cell : now;
        }),
      ),
    })),
  };
}

const SAME = { added: 0, removed: 0, changed: 0, budgetsAdded: 0, budgetsRemoved: 0, budgetsChanged: 0, findingsAdded: 0, settled: 0 };

describe('与上次比较', () => {
  it.each([LINXI, XINGLONG, XIANGHE])('同一个文件没有变化：%s', async (path) => {
    const book = compared(await open(path));
    const summary = comparisonSummary(compareWorkbooks(book, book));
    expect(summary).toMatchObject({ ...SAME, remaining: book.findings.length });
    expect(summary.same + summary.budgetsSame).toBeGreaterThan(0);
  });

  it.each(['hebei-full', 'hebei-simple', 'central-101', 'ledger'])('表挪到别的工作表、换成 %s 版式、倒了次序，还是同一个项目，没有变化', async (id) => {
    const before = compared(await open(LINXI));
    const tables = before.model.sheets.flatMap((sheet) => sheet.tables).filter(({ kind }) => kind === 'target').slice(0, 40);
    const layout = defaultPack.layouts.find((one) => one.id === id);
    const [sheet] = before.model.sheets;
    if (!layout || !sheet) throw new Error(id);
    const written = await readXlsx(await writeXlsx(planTables([...tables].reverse(), layout, defaultPack, 'sheets')), `${id}.xlsx`);
    const { projects } = compareWorkbooks({ model: { sheets: [{ ...sheet, tables, budgets: [] }] }, findings: [] }, { model: readWorkbook(written, defaultPack), findings: [] });
    expect(projects.filter(({ kind }) => kind !== 'same').map(({ kind, before: old, after, fields, indicators }) => [kind, old?.name, after?.name, fields, indicators.filter((one) => one.kind !== 'same')])).toEqual([]);
    expect(projects).toHaveLength(tables.length);
  });

  it('改一个指标值，只说这一处，原来和现在都在', async () => {
    const snapshot = await open(XINGLONG);
    const before = compared(snapshot);
    const target = before.model.sheets.flatMap((sheet) => sheet.tables).flatMap(({ indicators }) => indicators).find(({ target: value }) => value?.value.unit === '%' && value.parts === undefined)?.target;
    if (!target) throw new Error('no value');
    const after = compared({
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => (sheet.id === target.at.sheetId ? { ...sheet, rows: sheet.rows.map((cells, row) => cells.map((cell, column) => (row + sheet.firstRow === target.at.row && column + sheet.firstColumn === target.at.column ? cellOf('≥61%') : cell))) } : sheet)),
    });
    const { projects } = compareWorkbooks(before, after);
    const changed = projects.filter(({ kind }) => kind !== 'same');
    expect(changed).toHaveLength(1);
    expect(changed[0]?.fields).toEqual([]);
    expect(changed[0]?.indicators.filter(({ kind }) => kind !== 'same').map(({ kind, fields }) => [kind, fields])).toEqual([
      ['changed', [{ part: 'value', before: target.raw, after: '≥61%', beforeAt: target.at, afterAt: target.at }]],
    ]);
  });

  it('项目改了名又没有编码，按内容对应并说明；豁免它的问题还是那些问题', async () => {
    const snapshot = await open(LINXI);
    const before = compared(snapshot);
    const table = before.model.sheets.flatMap((sheet) => sheet.tables).find(({ project, indicators }) => project.code === undefined && indicators.length > 4 && project.name !== undefined);
    const coded = table ?? before.model.sheets.flatMap((sheet) => sheet.tables).find(({ indicators }) => indicators.length > 4);
    if (!coded) throw new Error('no table');
    const { name } = coded;
    const code = coded.project.code?.raw;
    const after = compared(edited(snapshot, (cell) => (cell.text.includes(name) ? cellOf(cell.text.replace(name, '全新的名称')) : code && cell.text.includes(code) ? cellOf(cell.text.replace(code, '')) : undefined)));
    const { projects, findings } = compareWorkbooks(before, after);
    const found = projects.filter(({ before: old }) => old?.name === name);
    expect(found.some(({ matchedBy, after: now }) => matchedBy === 'content' && now?.name.includes('全新的名称'))).toBe(true);
    expect(projects.filter(({ kind }) => kind === 'added' || kind === 'removed')).toEqual([]);
    const rulesOfTables = (one: { rule: string; at: { row: number } }) => !one.rule.startsWith('across/') && !one.rule.startsWith('project/');
    expect(findings.settled.filter(rulesOfTables)).toEqual([]);
  });

  it('预算表里一个数变了，说出科目、栏目、增减额和增减率；单位换了不算变', async () => {
    const snapshot = await open(XIANGHE);
    const before = compared(snapshot);
    const table = before.model.sheets.flatMap((sheet) => sheet.budgets).find(({ rows }) => rows.some(({ amounts }) => Object.keys(amounts).length > 0));
    const row = table?.rows.find(({ amounts }) => Object.values(amounts).some(({ value }) => Number(value.decimal) > 1));
    const [column, amount] = Object.entries(row?.amounts ?? {}).find(([, { value }]) => Number(value.decimal) > 1) ?? [];
    if (!table || !amount) throw new Error('no amount');
    const raised = Number(amount.value.decimal) * 2;
    const after = compared({
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => (sheet.id === amount.at.sheetId ? { ...sheet, rows: sheet.rows.map((cells, index) => cells.map((cell, place) => (index + sheet.firstRow === amount.at.row && place + sheet.firstColumn === amount.at.column ? cellOf(raised) : cell))) } : sheet)),
    });
    const { budgets } = compareWorkbooks(before, after);
    expect(budgets.filter(({ kind }) => kind !== 'same').flatMap(({ cells }) => cells.map(({ kind, column: at, amount: difference }) => [kind, at, difference?.percent]))).toEqual([['changed', column, '100']]);
  });
});
