import { columnIndex, columnLetters } from '../../core/sheet/address';

/** Strings and quoted sheet names stay as they are; references are letters and digits with optional `$`. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Za-z0-9_.\u4e00-\u9fff$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_(.\u4e00-\u9fff!])/g;

/** The formula of a shared group as it stands `rows` below and `columns` right of its master. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (token: string, fixColumn?: string, letters?: string, fixRow?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return token;
    const column = fixColumn ? columnIndex(letters) : columnIndex(letters) + columns;
    const row = fixRow ? Number(digits) : Number(digits) + rows;
    if (column < 0 || row < 1) return '#REF!';
    return `${fixColumn ?? ''}${columnLetters(column)}${fixRow ?? ''}${String(row)}`;
  });
}
