import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as fc from 'fast-check';
import { compareWorkbooks, type ComparedWorkbook } from '../../../src/core/comparison/compare-workbooks';
import { comparisonSummary } from '../../../src/core/comparison/comparison-summary';
import type { TargetTable } from '../../../src/core/model/target-table';
import { readWorkbook } from '../../../src/core/reading/create-reader';
import { finish } from '../../../src/core/reading/steps';
import { createEngine } from '../../../src/core/rules/engine';
import type { Finding } from '../../../src/core/rules/contract';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { planTables } from '../../../src/core/tables/plan-table';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';
import { writeXlsx } from '../../../src/host/xlsx/write-workbook';
import { LINXI, XIANGHE, XINGLONG } from '../../cli/run-jixiao';

// Whole workbooks are read and checked again and again.
jest.setTimeout(120_000);

const engine = createEngine({ pack: defaultPack });
const RUNS = 4;

function compared(snapshot: WorkbookSnapshot): ComparedWorkbook {
  const model = readWorkbook(snapshot, defaultPack);
  return { model, findings: finish(engine.checkWorkbook(model, snapshot)).findings };
}

/** Speaks of the order of the sheets itself, so another order is another finding. */
const ofOrder = ({ rule }: Finding): boolean => rule === 'across/table-numbering';

/** How many of each kind, leaving out what speaks of the order. */
function changes(before: ComparedWorkbook, after: ComparedWorkbook) {
  const own = ({ model, findings }: ComparedWorkbook): ComparedWorkbook => ({ model, findings: findings.filter((finding) => !ofOrder(finding)) });
  return comparisonSummary(compareWorkbooks(own(before), own(after)));
}

const open = (path: string): Promise<WorkbookSnapshot> => readXlsx(readFileSync(path), basename(path));

/** Sheets in another order, under other names, moved down and to the right. */
function disguised(snapshot: WorkbookSnapshot, { order, down, right }: { order: readonly number[]; down: number; right: number }): WorkbookSnapshot {
  const ranked = snapshot.sheets.map((sheet, index) => ({ sheet, rank: order[index % order.length] ?? 0, index }));
  ranked.sort((a, b) => a.rank - b.rank || b.index - a.index);
  const moved = ({ merges, ...sheet }: SheetSnapshot, index: number): SheetSnapshot => ({
    ...sheet,
    name: `第${String(index + 1)}张`,
    firstRow: sheet.firstRow + down,
    firstColumn: sheet.firstColumn + right,
    hiddenRows: sheet.hiddenRows.map((row) => row + down),
    hiddenColumns: sheet.hiddenColumns.map((column) => column + right),
    ...(merges && { merges: merges.map(({ top, bottom, left, right: end }) => ({ top: top + down, bottom: bottom + down, left: left + right, right: end + right })) }),
  });
  return { ...snapshot, sheets: ranked.map(({ sheet }, index) => moved(sheet, index)) };
}

const disguise = fc.record({ order: fc.array(fc.nat({ max: 1000 }), { minLength: 30, maxLength: 30 }), down: fc.nat({ max: 40 }), right: fc.nat({ max: 6 }) });
const NOTHING_CHANGED = { added: 0, removed: 0, changed: 0, budgetsAdded: 0, budgetsRemoved: 0, budgetsChanged: 0, findingsAdded: 0, settled: 0 };

describe('同一个工作簿换了样子', () => {
  it.each([LINXI, XINGLONG, XIANGHE])('工作表换了次序和名称、表挪了地方，项目、预算和问题都没有变：%s', async (path) => {
    const snapshot = await open(path);
    const before = compared(snapshot);
    fc.assert(
      fc.property(disguise, (how) => {
        const after = compared(disguised(snapshot, how));
        const remaining = before.findings.filter((finding) => !ofOrder(finding)).length;
        expect(changes(before, after)).toMatchObject({ ...NOTHING_CHANGED, remaining });
        // And back again.
        expect(changes(after, before)).toMatchObject({ ...NOTHING_CHANGED, remaining });
      }),
      { numRuns: RUNS },
    );
  });

  it.each(['hebei-full', 'hebei-simple', 'central-101', 'ledger'])('换成 %s 版式、打乱次序，项目还是那些项目；问题没有一条算新增或已改', async (id) => {
    const layout = defaultPack.layouts.find((one) => one.id === id);
    if (!layout) throw new Error(id);
    const tables = compared(await open(LINXI)).model.sheets.flatMap((sheet) => sheet.tables).filter(({ kind }) => kind === 'target').slice(0, 12);
    const written = async (some: readonly TargetTable[], arrangement: 'sheets' | 'pages'): Promise<ComparedWorkbook> => compared(await readXlsx(await writeXlsx(planTables(some, layout, defaultPack, arrangement)), `${id}.xlsx`));
    const before = await written(tables, 'sheets');
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...tables], { minLength: tables.length }), async (shuffled) => {
        const after = await written(shuffled, 'pages');
        const { projects, findings } = compareWorkbooks(before, after);
        expect(projects.filter(({ kind }) => kind !== 'same').map(({ kind, before: old, after: now, fields }) => [kind, old?.name, now?.name, fields])).toEqual([]);
        expect(projects).toHaveLength(tables.length);
        expect([...findings.added, ...findings.settled].filter((finding) => !ofOrder(finding)).map(({ rule, table, subject }) => [rule, table, subject])).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('比较不看谁先谁后：倒过来比，新增和删除、新增和已改对调', async () => {
    const [a, b] = [compared(await open(XINGLONG)), compared(await open(XIANGHE))];
    const there = comparisonSummary(compareWorkbooks(a, b));
    const back = comparisonSummary(compareWorkbooks(b, a));
    expect([there.added, there.removed, there.findingsAdded, there.settled, there.remaining]).toEqual([back.removed, back.added, back.settled, back.findingsAdded, back.remaining]);
    expect(there.added + there.removed).toBeGreaterThan(0);
  });
});
