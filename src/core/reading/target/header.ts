import type { IndicatorRole } from '../../model/target-table';
import type { Line } from '../line';
import { headerKey } from '../pointing';
import type { Vocabulary } from '../vocabulary';

export type Columns = Readonly<Partial<Record<IndicatorRole, number>>>;

/** Column headers of indicators: one line, or two where 指标值 is split into 符号|值|单位. */
export interface Header {
  /** Indexes into the lines. */
  readonly first: number;
  readonly last: number;
  readonly rows: readonly number[];
  readonly columns: Columns;
}

const LEVELS: readonly IndicatorRole[] = ['level1', 'level2', 'level3'];

/** A header line starting at `lines[index]`, told by its words alone, wherever it stands. */
export function headerAt(lines: readonly Line[], index: number, words: Vocabulary): Header | undefined {
  const line = lines[index];
  if (!line) return undefined;
  const pointed = pointedColumns(line, words);
  if (pointed) return { first: index, last: index, rows: [line.row], columns: pointed };
  const own = rolesOf(line, words);
  if (!isHeader(own)) return undefined;
  const rows = [line.row];
  let columns: Partial<Record<IndicatorRole, number>> = own;
  let first = index;
  let last = index;

  const below = lines[index + 1];
  if (below?.row === line.row + 1 && isSplitOfValue(below, own, words)) {
    const { value: _, ...others } = columns;
    columns = { ...others, ...rolesOf(below, words) };
    rows.push(below.row);
    last += 1;
  }
  const above = lines[index - 1];
  if (above?.row === line.row - 1 && isUpperHeader(above, own, words)) {
    columns = { ...rolesOf(above, words), ...columns };
    rows.unshift(above.row);
    first -= 1;
  }
  return { first, last, rows, columns: settleValue(columns) };
}

/** The columns a person named for a header of this content. */
function pointedColumns(line: Line, words: Vocabulary): Columns | undefined {
  const pointing = words.pointed(headerKey(line.cells.map(({ text }) => text)));
  if (!pointing) return undefined;
  const columns = Object.entries(pointing.columns).flatMap(([role, place]) => {
    const cell = line.cells[place];
    return cell ? [[role, cell.column] as const] : [];
  });
  return settleValue(Object.fromEntries(columns));
}

function rolesOf(line: Line, words: Vocabulary): Partial<Record<IndicatorRole, number>> {
  const roles: Partial<Record<IndicatorRole, number>> = {};
  for (const { column, text } of line.cells) {
    const role = words.role(text);
    if (role && roles[role] === undefined) roles[role] = column;
  }
  return roles;
}

function isHeader(roles: Columns): boolean {
  const levels = LEVELS.filter((level) => roles[level] !== undefined).length;
  return levels >= 2 && Object.keys(roles).length >= 3;
}

/** `符号|值|单位` right below 指标值 and nothing else. */
function isSplitOfValue(line: Line, roles: Columns, words: Vocabulary): boolean {
  const start = roles.value;
  if (start === undefined || line.cells.length < 2) return false;
  return line.cells.every(({ column, text }) => {
    const role = words.role(text);
    return column >= start && (role === 'comparator' || role === 'number' || role === 'unit' || role === 'value');
  });
}

/** The upper line of a header of two: every cell a header word, none of them a level. */
function isUpperHeader(line: Line, roles: Columns, words: Vocabulary): boolean {
  if (line.cells.length < 2) return false;
  return line.cells.every(({ column, text }) => {
    const role = words.role(text);
    return role !== undefined && !LEVELS.includes(role) && !Object.values(roles).includes(column);
  });
}

/** Where 符号 or 单位 have columns of their own, the column called 指标值 holds the number alone. */
function settleValue(columns: Columns): Columns {
  const { value, ...others } = columns;
  const split = columns.comparator !== undefined || columns.unit !== undefined;
  return value !== undefined && split && columns.number === undefined ? { ...others, number: value } : columns;
}

export function hasValueColumn(columns: Columns): boolean {
  return columns.value !== undefined || columns.number !== undefined;
}

export function sameColumns(a: Columns, b: Columns): boolean {
  const roles = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<IndicatorRole>;
  return [...roles].every((role) => a[role] === b[role]);
}
