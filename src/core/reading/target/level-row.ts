import { textAt, type Line, type LineCell } from '../line';
import type { Vocabulary } from '../vocabulary';
import type { Columns } from './header';

/**
 * Whether a line holds nothing but a level over the rows that follow: `产出指标` on a row of its own, also where 一级指标 has
 * no column. The next row must go on below it, else it is an indicator that nobody has written yet.
 */
export function headsLevel(line: Line, next: Line | undefined, columns: Columns, words: Vocabulary): boolean {
  const cell = loneLevel(line, columns, words);
  if (!cell || !next) return false;
  const below = (column: number | undefined): string => (column === undefined ? '' : textAt(next, column));
  if (cell.column === columns.level3) return below(columns.level3) !== '';
  const goesOn = below(columns.level3) !== '' || (loneLevel(next, columns, words) !== undefined && words.level1(below(columns.level2)) === undefined);
  if (!goesOn || (columns.level1 !== undefined && below(columns.level1) !== '')) return false;
  const isFirst = words.level1(cell.text) !== undefined;
  return isFirst ? below(columns.level2) !== '' : below(columns.level2) === '' && below(columns.level3) !== '';
}

/** The one cell of a line, weight and score apart, where it names a level and stands before the names of indicators, or among them. */
export function loneLevel({ cells }: Line, columns: Columns, words: Vocabulary): LineCell | undefined {
  const [cell, ...others] = cells;
  if (!cell || others.some(({ column }) => column !== columns.weight && column !== columns.score)) return undefined;
  if (columns.level3 === undefined || cell.column > columns.level3) return undefined;
  // Without columns of their own the levels stand among the names.
  if (cell.column === columns.level3 && (columns.level1 !== undefined || columns.level2 !== undefined)) return undefined;
  return words.level1(cell.text) || words.level2(cell.text) !== undefined ? cell : undefined;
}
