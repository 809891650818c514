import { areaAddress } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/address';
import type { Cell } from '../../core/sheet/snapshot';
import { HostError } from '../port';
import { batches, halves } from './row-blocks';
import type { RowBlock } from './row-blocks';
import { runExcel } from './run-excel';
import { snapshotCell } from './snapshot-cell';

/** What one block gave. Without rows the host gave nothing, which must never pass for an empty sheet. */
export interface BlockCells {
  readonly block: RowBlock;
  readonly rows: readonly (readonly (Cell | null)[])[] | undefined;
  /** Undefined where some are and some are not. */
  readonly areRowsHidden: boolean | undefined;
  readonly areColumnsHidden: boolean | undefined;
  /** The sheet was deleted after its outline was read. */
  readonly isGone: boolean;
}

type Grid = readonly (readonly unknown[])[];

const NO_CELLS: readonly (Cell | null)[] = [];

/** Second pass of reading: one round trip a batch; a block that is too much for the host is asked for in halves. */
export async function readBlocks(blocks: readonly RowBlock[]): Promise<BlockCells[]> {
  const result: BlockCells[] = [];
  for (const batch of batches(blocks)) result.push(...(await readBatch(batch)));
  return result;
}

async function readBatch(batch: readonly RowBlock[]): Promise<BlockCells[]> {
  let answers: BlockCells[];
  try {
    answers = await askOnce(batch);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'too-large') throw error;
    answers = batch.map((block) => ({ block, rows: undefined, areRowsHidden: undefined, areColumnsHidden: undefined, isGone: false }));
  }
  const complete = await Promise.all(answers.map((answer) => (answer.rows || answer.isGone ? [answer] : readHalves(answer))));
  return complete.flat();
}

async function readHalves(answer: BlockCells): Promise<BlockCells[]> {
  const parts = halves(answer.block);
  if (!parts) return [answer];
  return [...(await readBatch([parts[0]])), ...(await readBatch([parts[1]]))];
}

function askOnce(batch: readonly RowBlock[]): Promise<BlockCells[]> {
  return runExcel(async (context) => {
    const asked = batch.map((block) => {
      const range = context.workbook.worksheets.getItemOrNullObject(block.sheetId).getRange(areaAddress(block.area));
      range.load('values,text,formulas,numberFormat,rowHidden,columnHidden');
      return { block, range };
    });
    await context.sync();
    return asked.map(({ block, range }) => {
      if (range.isNullObject) return { block, rows: undefined, areRowsHidden: false, areColumnsHidden: false, isGone: true };
      return {
        block,
        rows: rowsOf(block, range),
        areRowsHidden: range.rowHidden ?? undefined,
        areColumnsHidden: range.columnHidden ?? undefined,
        isGone: false,
      };
    });
  });
}

/** Undefined when any property is missing: above its limits Excel gives null instead of an error. */
function rowsOf(block: RowBlock, range: Excel.Range): (readonly (Cell | null)[])[] | undefined {
  const whole = (grid: unknown): Grid | undefined => completeGrid(grid, block.area);
  const values = whole(range.values);
  const text = whole(range.text);
  const formulas = whole(range.formulas);
  const formats = whole(range.numberFormat);
  if (!values || !text || !formulas || !formats) return undefined;
  return values.map((row, i) => {
    const cells = row.map((value, j) =>
      snapshotCell({ value, text: text[i]?.[j], formula: formulas[i]?.[j], numberFormat: formats[i]?.[j] }),
    );
    return cells.every((cell) => cell === null) ? NO_CELLS : cells;
  });
}

function completeGrid(grid: unknown, { top, left, bottom, right }: Area): Grid | undefined {
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  if (!Array.isArray(grid) || grid.length !== rows) return undefined;
  return grid.every((row: unknown) => Array.isArray(row) && row.length === columns && !row.includes(null)) ? (grid as Grid) : undefined;
}
