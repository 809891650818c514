import * as fc from 'fast-check';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { space, type Block } from '../core/reading/families/drawing/block';
import { snapshotOf } from '../core/reading/families/drawing/sheet';
import { drawBudget } from '../core/reading/families/budget/draw-table';
import { budgetFamilies } from '../core/reading/families/budget/families';
import { targetFamilies } from '../core/reading/families/target/families';

/** The same mix of forms each time: one drawing of each of the first families. */
const SEED = 2025;
const MIX = 10;

/** Ten 绩效目标表 of ten families. */
export function targetBlocks(): readonly Block[] {
  return targetFamilies.slice(0, MIX).flatMap(({ drawing }) => fc.sample(drawing, { numRuns: 1, seed: SEED }).map(({ block }) => block));
}

/** Ten budget tables of ten families. */
export function budgetBlocks(): readonly Block[] {
  return budgetFamilies.slice(0, MIX).flatMap(({ layout }) => fc.sample(layout, { numRuns: 1, seed: SEED }).map((drawn) => drawBudget('b', drawn).block));
}

/** `count` tables one under the other, the mix over and over. */
export function sheetOfTables(blocks: readonly Block[], count: number, id = 'sheet1'): SheetSnapshot {
  const chosen = Array.from({ length: count }, (_, index) => blocks[index % blocks.length] ?? space(1, 1));
  return { ...snapshotOf(stackAll(chosen), { top: 0, left: 0 }, false), id, name: id };
}

/** The same tables, ten on each sheet. */
export function workbookOfTables(blocks: readonly Block[], count: number): WorkbookSnapshot {
  return { name: `${String(count)} tables`, sheets: Array.from({ length: count / MIX }, (_, index) => sheetOfTables(blocks, MIX, `sheet${String(index + 1)}`)) };
}

/** The content of a sheet and one cell far below: rows between them share one empty array, as hosts give them. */
export function withStrayCell(sheet: SheetSnapshot, row: number): SheetSnapshot {
  const none: readonly (Cell | null)[] = [];
  const rows: (readonly (Cell | null)[])[] = [...sheet.rows];
  while (rows.length < row) rows.push(none);
  rows.push([{ value: ' ', text: ' ' }, { value: '完', text: '完' }]);
  return { ...sheet, id: `${sheet.id}-stray`, rows };
}

export function cellsOf({ rows }: SheetSnapshot): number {
  return rows.reduce((sum, row) => sum + row.reduce((inRow, cell) => inRow + (cell === null ? 0 : 1), 0), 0);
}

/** All blocks with a blank row behind each, in one pass. */
function stackAll(blocks: readonly Block[]): Block {
  const cells: Block['cells'][number][] = [];
  let height = 0;
  let width = 0;
  for (const block of blocks.flatMap((one) => [one, space(1, 1)])) {
    for (const placed of block.cells) cells.push({ ...placed, row: placed.row + height });
    height += block.height;
    width = Math.max(width, block.width);
  }
  return { height, width, cells };
}
