import type { CellRef } from '../../sheet/address';
import { cellAddress } from '../../sheet/address';

/** A total that is the exact sum of other amounts of its table, with signs, as the identities of the workbook found. */
export interface LiveSum {
  readonly total: CellRef;
  readonly parts: readonly CellRef[];
}

/** More arguments than Excel takes in one SUM. */
const MAX_ARGUMENTS = 255;

/** `=SUM(C5:C9)` where the parts stand right below one another, else every part by its address. Undefined for more parts than a formula can name. */
export function sumFormula(parts: readonly { readonly row: number; readonly column: number }[]): string | undefined {
  const sorted = [...parts].sort((a, b) => a.column - b.column || a.row - b.row);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) return undefined;
  const isColumn = sorted.every(({ row, column }, index) => column === first.column && row === first.row + index);
  const isRow = sorted.every(({ row, column }, index) => row === first.row && column === first.column + index);
  if (sorted.length > MAX_ARGUMENTS && !isColumn && !isRow) return undefined;
  if (isColumn || isRow) return `=SUM(${cellAddress(first)}:${cellAddress(last)})`;
  return `=SUM(${sorted.map(cellAddress).join(',')})`;
}

/** The same cell for a map, whatever object states it. */
export function cellKey({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String(row)},${String(column)}`;
}
