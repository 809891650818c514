import { columnIndex, columnLetters } from '../../../core/sheet/address';

/** A text in quotes, a quoted sheet name, or a reference; names and functions are not taken for references. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![A-Za-z0-9_.\u0080-\uffff$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_.(\u0080-\uffff!])/g;

/** The formula of a cell that shares one with the cell `rows` above and `columns` to the left. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (piece, fixedColumn: string | undefined, letters: string | undefined, fixedRow: string, row: string) => {
    if (letters === undefined) return piece;
    const column = fixedColumn ? columnIndex(letters) : columnIndex(letters) + columns;
    const line = fixedRow ? Number(row) : Number(row) + rows;
    if (column < 0 || line < 1) return '#REF!';
    return `${fixedColumn ?? ''}${columnLetters(column)}${fixedRow}${line}`;
  });
}
