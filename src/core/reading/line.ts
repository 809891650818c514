import type { CellRef } from '../sheet/address';
import { cellAt, type Cell, type SheetSnapshot } from '../sheet/snapshot';
import type { Field } from '../model/target-table';
import { finish, Pace, type Steps } from './steps';

/** A cell that shows something, with its column. */
export interface LineCell {
  readonly column: number;
  readonly cell: Cell;
  /** As shown, without blanks at both ends. */
  readonly text: string;
}

/** One row of a sheet that shows something; its cells from left to right. */
export interface Line {
  readonly row: number;
  readonly cells: readonly LineCell[];
}

/** The rows that show something, top to bottom. Rows without content are only counted. */
export function linesOf(sheet: SheetSnapshot): readonly Line[] {
  return finish(linesInSteps(sheet));
}

/** Empty rows that are passed over in one step. */
const EMPTY_ROWS = 100_000;

export function* linesInSteps(sheet: SheetSnapshot): Steps<readonly Line[]> {
  const lines: Line[] = [];
  const pace = new Pace();
  for (const [index, row] of sheet.rows.entries()) {
    if (row.length === 0) {
      // A cell in the last row of a sheet leaves a million of them above.
      if (index % EMPTY_ROWS === EMPTY_ROWS - 1) yield;
      continue;
    }
    if (pace.isDue(row.length)) yield;
    const cells: LineCell[] = [];
    row.forEach((cell, offset) => {
      if (!cell) return;
      const text = cell.text.trim();
      if (text !== '') cells.push({ column: sheet.firstColumn + offset, cell, text });
    });
    if (cells.length > 0) lines.push({ row: sheet.firstRow + index, cells });
  }
  return lines;
}

/** The cells of a line between two columns, both included; undefined when there are none. The line itself when that is all of it. */
export function sliceLine(line: Line, left: number, right: number): Line | undefined {
  const { cells } = line;
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last || first.column > right || last.column < left) return undefined;
  if (first.column >= left && last.column <= right) return line;
  const kept = cells.slice(placeOf(cells, left), Number.isFinite(right) ? placeOf(cells, right + 1) : cells.length);
  return kept.length === 0 ? undefined : { row: line.row, cells: kept };
}

export function cellIn<Of extends LineCell>({ cells }: { readonly cells: readonly Of[] }, column: number): Of | undefined {
  const cell = cells[placeOf(cells, column)];
  return cell?.column === column ? cell : undefined;
}

/** Where the first cell in this column or right of it stands. A row may have 16,384 cells, so that nothing may walk along it for each table. */
function placeOf(cells: readonly LineCell[], column: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cells[middle]?.column ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function textAt(line: Line, column: number): string {
  return cellIn(line, column)?.text ?? '';
}

export function at(sheet: SheetSnapshot, row: number, column: number): CellRef {
  return { sheetId: sheet.id, row, column };
}

/** What a cell states as words; a blank cell states ''. */
export function textField(sheet: SheetSnapshot, row: number, column: number): Field {
  const raw = cellAt(sheet, row, column)?.text ?? '';
  return { value: raw.trim(), raw, at: at(sheet, row, column) };
}
