import { cpus } from 'node:os';
import { readXlsx } from '../../src/host/xlsx/read-workbook';
import { printTable } from '../measure/print-table';
import { ownWorkbooks } from '../measure/truth';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { measureReading, type ReadingTimes } from './measure-reading';
import { budgetBlocks, sheetOfTables, targetBlocks, withStrayCell, workbookOfTables } from './sample-sheets';
import { fileOf, type LastRow } from './stray-file';

/** A hundred times the tables may cost this much more a cell: caches and the collector, not the reader. */
const FLAT = 2;
/** What browsers call a long task: a person notices it. */
const STEP_AIM_MS = 50;
const SIZES = [10, 100, 1000] as const;

jest.setTimeout(300_000);

const HEADERS = ['sheets', 'tables found', 'cells', 'reading ms', 'µs / cell', 'longest step ms'];

const perCell = ({ milliseconds, cells }: ReadingTimes): number => (milliseconds * 1000) / cells;

/** What the last costs a cell, to what the first does. */
function ratioOf(times: readonly ReadingTimes[]): number {
  const [first, last] = [times[0], times.at(-1)];
  return first && last ? perCell(last) / perCell(first) : NaN;
}

function line(name: string, times: ReadingTimes): string[] {
  return [name, String(times.tables), String(times.cells), times.milliseconds.toFixed(1), perCell(times).toFixed(2), times.longestStep.toFixed(1)];
}

beforeAll(() => {
  // The first readings compile; what a person waits for is told by the following ones.
  measureReading([sheetOfTables(targetBlocks(), 100), sheetOfTables(budgetBlocks(), 100)]);
  process.stdout.write(`\n${cpus()[0]?.model ?? ''} × ${String(cpus().length)}, Node ${process.version}. Random forms of test/core/reading/families, read from scratch.\n`);
});

describe.each([
  ['绩效目标表', targetBlocks],
  ['预算表', budgetBlocks],
] as const)('%s', (kind, blocksOf) => {
  it('costs the same a cell, however many tables there are', () => {
    const blocks = blocksOf();
    const onOneSheet = SIZES.map((count) => measureReading([sheetOfTables(blocks, count)]));
    const inWorkbook = SIZES.map((count) => measureReading(workbookOfTables(blocks, count).sheets));
    printTable(HEADERS, [
      ...onOneSheet.map((times, index) => line(`${String(SIZES[index])} ${kind}, one sheet`, times)),
      ...inWorkbook.map((times, index) => line(`${String(SIZES[index])} ${kind}, ten a sheet`, times)),
    ]);
    const ratios = [onOneSheet, inWorkbook].map((times) => ratioOf(times));
    process.stdout.write(`µs a cell at 1000 tables to that at 10: one sheet ${ratios.map((ratio) => ratio.toFixed(2)).join(', workbook ')} (aim: below ${String(FLAT)})\n`);
    expect(Math.max(...ratios)).toBeLessThan(FLAT);
    expect(Math.max(...onOneSheet.map(({ longestStep }) => longestStep))).toBeLessThan(STEP_AIM_MS);
  });
});

describe('a sheet with content in 200 rows and something in row 1,048,576', () => {
  const content = sheetOfTables(targetBlocks(), 20);
  const rows = content.rows.length;

  it('costs no more to read than its content', () => {
    const plain = measureReading([content]);
    const stray = measureReading([withStrayCell(content, 1_048_575)]);
    printTable(HEADERS, [line(`${String(rows)} rows`, plain), line(`${String(rows)} rows and a cell in the last one`, stray)]);
    // Counting a million empty rows is all that may be added; beside other benches that swings by half.
    process.stdout.write(`${(stray.milliseconds - plain.milliseconds).toFixed(1)} ms more (aim: below ${String(STEP_AIM_MS)})\n`);
    expect([stray.tables, plain.tables]).toEqual([20, 20]);
  });

  it('costs no more to open from a file', async () => {
    const opened: { readonly last: LastRow; readonly open: number; readonly snapshot: SheetSnapshot }[] = [];
    for (const last of ['nothing', 'cell', 'formatted'] as const) opened.push({ last, ...(await openTimes(await fileOf(content, last))) });
    printTable(
      ['file', 'rows', 'open ms', 'reading ms'],
      opened.map(({ last, open, snapshot }) => [`last row: ${last}`, String(snapshot.rows.length), open.toFixed(0), measureReading([snapshot]).milliseconds.toFixed(1)]),
    );
    const [plain, ...others] = opened.map(({ open }) => open);
    process.stdout.write(`opening, to the plain file: ${others.map((open) => (open / (plain ?? 1)).toFixed(1)).join(', ')}\n`);
    expect(opened.map(({ snapshot }) => measureReading([snapshot]).tables)).toEqual(opened.map(() => measureReading([content]).tables));
  });
});

async function openTimes(bytes: Uint8Array): Promise<{ readonly open: number; readonly snapshot: SheetSnapshot }> {
  let open = Number.POSITIVE_INFINITY;
  let snapshot: SheetSnapshot | undefined;
  for (let time = 0; time < 3; time += 1) {
    const begun = performance.now();
    snapshot = (await readXlsx(bytes, 'stray.xlsx')).sheets[0];
    open = Math.min(open, performance.now() - begun);
  }
  if (!snapshot) throw new Error('no sheet');
  return { open, snapshot };
}

describe('real workbooks', () => {
  it('are read in short steps', async () => {
    const rows: string[][] = [];
    for (const { name, bytes } of ownWorkbooks()) rows.push(line(name, measureReading((await readXlsx(bytes, name)).sheets)));
    printTable(HEADERS, rows);
    expect(rows.length).toBeGreaterThan(0);
  });
});
