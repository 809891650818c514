import type { Cell, SheetSnapshot } from '../core/sheet/snapshot';
import { sameData } from '../core/sheet/same-data';

type Row = readonly (Cell | null)[];

/**
 * The old snapshot where the fresh one says the same; else the fresh one, in which rows that did not change are the old
 * objects, so that what was worked out for them can be recognised at a glance.
 */
export function shareSheet(old: SheetSnapshot | undefined, fresh: SheetSnapshot): SheetSnapshot {
  if (!old || old.revision === fresh.revision) return old ?? fresh;
  const rows = fresh.rows.map((row, index) => {
    const before = old.rows[index + fresh.firstRow - old.firstRow];
    return before && old.firstColumn === fresh.firstColumn && sameRow(before, row) ? before : row;
  });
  const isSame =
    old.firstRow === fresh.firstRow &&
    old.rows.length === rows.length &&
    rows.every((row, index) => row === old.rows[index]) &&
    sameData({ ...old, rows: [], revision: 0 }, { ...fresh, rows: [], revision: 0 });
  return isSame ? old : { ...fresh, rows };
}

/** True when both sheets hold the very same row objects there. */
export function shareRows(a: SheetSnapshot, b: SheetSnapshot, first: number, last: number): boolean {
  if (a.firstColumn !== b.firstColumn) return false;
  for (let row = first; row <= last; row += 1) if (a.rows[row - a.firstRow] !== b.rows[row - b.firstRow]) return false;
  return true;
}

function sameRow(a: Row, b: Row): boolean {
  return a === b || (a.length === b.length && a.every((cell, index) => sameCell(cell, b[index] ?? null)));
}

function sameCell(a: Cell | null, b: Cell | null): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return a.value === b.value && a.text === b.text && a.formula === b.formula && a.numberFormat === b.numberFormat && a.isError === b.isError;
}
