import type { IndicatorRole } from '../model/target-table';
import { bareLabel } from './bare-label';
import type { Line, LineCell } from './line';

/**
 * What a person showed the reader where it could not tell by itself: this row is a header, and these are its columns.
 * It is kept by what the header says, so that it serves every sheet with the same header and survives moved rows and columns.
 */
export interface Pointing {
  /** `headerKey` of the pointed rows. */
  readonly header: string;
  /** How many rows the header has, one below the other; one when missing. */
  readonly rows?: number;
  /** For each column that has a meaning: the place of its header cell among the non-blank cells of these rows, from 0. */
  readonly columns: Readonly<Partial<Record<IndicatorRole, number>>>;
}

/** What a column may mean, in the order in which a person meets the columns in a form. */
export const POINTABLE_ROLES: readonly IndicatorRole[] = [
  'no', 'project', 'level1', 'level2', 'level3', 'description', 'value', 'comparator', 'number', 'unit', 'weight', 'basis', 'scoring',
  'nature', 'direction', 'midTermValue', 'previousValue', 'actualValue', 'score', 'deviation', 'remark',
];

export function isPointableRole(role: string): role is IndicatorRole {
  return POINTABLE_ROLES.some((one) => one === role);
}

/** The content of a header row, from the texts of its non-blank cells left to right; spaces and decoration do not count. */
export function headerKey(texts: readonly string[]): string {
  return texts.map(bareLabel).filter((text) => text !== '').join('|');
}

/** The cells of a header that begins at `lines[index]`, row by row; undefined when it would reach over a blank row. */
export function headerCells(lines: readonly Line[], index: number, rows: number): readonly (LineCell & { readonly row: number })[] | undefined {
  const first = lines[index];
  const header = lines.slice(index, index + rows);
  if (!first || header.length < rows || header.some((line, offset) => line.row !== first.row + offset)) return undefined;
  return header.flatMap(({ row, cells }) => cells.map((cell) => ({ ...cell, row })));
}

/** The pointing whose header begins at `lines[index]`. */
export function pointingAt(lines: readonly Line[], index: number, pointings: readonly Pointing[]): Pointing | undefined {
  const start = pointings.length === 0 ? undefined : lines[index]?.cells[0];
  if (!start) return undefined;
  // Most rows differ in their first cell already.
  const head = bareLabel(start.text);
  return pointings.find(({ header, rows = 1 }) => {
    if (!header.startsWith(head)) return false;
    const cells = headerCells(lines, index, rows);
    return cells !== undefined && headerKey(cells.map(({ text }) => text)) === header;
  });
}
