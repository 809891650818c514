import { cellAddress } from '../../../../../src/core/sheet/address';
import type { Area } from '../../../../../src/core/sheet/address';
import type { Cell, SheetSnapshot } from '../../../../../src/core/sheet/snapshot';
import { cellOf, sheetOf } from '../../../../support/sheet';
import type { Block } from './block';

/** Where a drawing lies on its sheet. */
export interface Paper {
  readonly top: number;
  readonly left: number;
  readonly hiddenColumns?: readonly number[];
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The snapshot of a drawing as a file gives it (with merges) or as live Excel gives it (without). */
export function snapshotOf(block: Block, paper: Paper, withMerges: boolean): SheetSnapshot {
  const rows: (Cell | null)[][] = Array.from({ length: block.height }, () => Array.from({ length: block.width }, () => null));
  const merges: Area[] = [];
  for (const placed of block.cells) {
    const row = rows[placed.row];
    if (row) row[placed.column] = cellOf(placed.content);
    if (placed.rows * placed.columns === 1) continue;
    const top = paper.top + placed.row;
    const left = paper.left + placed.column;
    merges.push({ top, left, bottom: top + placed.rows - 1, right: left + placed.columns - 1 });
  }
  return sheetOf(rows, {
    firstRow: paper.top,
    firstColumn: paper.left,
    hiddenColumns: (paper.hiddenColumns ?? []).map((column) => column + paper.left),
    ...(withMerges && { merges }),
  });
}

/** The cell in which each tagged content stands. */
export function placesOf(block: Block, paper: Paper): ReadonlyMap<string, Place> {
  return new Map(block.cells.flatMap(({ tag, row, column }) => (tag === undefined ? [] : [[tag, { row: row + paper.top, column: column + paper.left }] as const])));
}

/** A1 of a place, for messages. */
export function a1({ row, column }: Place): string {
  return cellAddress({ row, column });
}

/** The sheet as lines of text, for a person who looks at a counterexample. */
export function gridText(sheet: SheetSnapshot): string {
  return sheet.rows
    .map((row, index) => {
      const cells = row.map((cell) => (cell === null ? '·' : cell.text.replace(/\n/g, '⏎') + (typeof cell.value === 'number' ? '#' : '')));
      return `${String(sheet.firstRow + index + 1).padStart(4)} ${cells.join(' | ').replace(/(?: \| ·)+$/, '')}`;
    })
    .join('\n');
}
