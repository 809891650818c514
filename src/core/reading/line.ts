import type { CellRef } from '../sheet/address';
import { cellAt, type Cell, type SheetSnapshot } from '../sheet/snapshot';
import type { Field } from '../model/target-table';

/** A cell that shows something, with its column. */
export interface LineCell {
  readonly column: number;
  readonly cell: Cell;
  /** As shown, without blanks at both ends. */
  readonly text: string;
}

/** One row of a sheet that shows something. */
export interface Line {
  readonly row: number;
  readonly cells: readonly LineCell[];
}

/** The rows that show something, top to bottom. Rows without content are only counted. */
export function linesOf(sheet: SheetSnapshot): readonly Line[] {
  const lines: Line[] = [];
  sheet.rows.forEach((row, index) => {
    if (row.length === 0) return;
    const cells: LineCell[] = [];
    row.forEach((cell, offset) => {
      if (!cell) return;
      const text = cell.text.trim();
      if (text !== '') cells.push({ column: sheet.firstColumn + offset, cell, text });
    });
    if (cells.length > 0) lines.push({ row: sheet.firstRow + index, cells });
  });
  return lines;
}

/** The cells of a line between two columns, both included; undefined when there are none. The line itself when that is all of it. */
export function sliceLine(line: Line, left: number, right: number): Line | undefined {
  const first = line.cells[0];
  const last = line.cells.at(-1);
  if (!first || !last || first.column > right || last.column < left) return undefined;
  if (first.column >= left && last.column <= right) return line;
  const cells = line.cells.filter(({ column }) => column >= left && column <= right);
  return cells.length === 0 ? undefined : { row: line.row, cells };
}

export function cellIn(line: Line, column: number): LineCell | undefined {
  return line.cells.find((cell) => cell.column === column);
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
