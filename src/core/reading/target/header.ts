import type { IndicatorRole } from '../../model/target-table';
import { bareLabel } from '../bare-label';
import { cellIn, sliceLine, type Line, type LineCell } from '../line';
import { headerCells, type Pointing } from '../pointing';
import type { BlockLabel, Vocabulary } from '../vocabulary';
import type { HeaderCluster } from './header-cluster';

export type Columns = Readonly<Partial<Record<IndicatorRole, number>>>;

/** One column of a header with the words above it. */
export interface HeaderColumn {
  readonly column: number;
  /** The lowest word, with the roles the pack knows for it. */
  readonly text: string;
  readonly roles: readonly IndicatorRole[];
  /** The words above it, from the top. */
  readonly above: readonly string[];
}

/** The header of one table: one to five lines, read column by column. */
export interface Header {
  /** Indexes into the lines. */
  readonly first: number;
  readonly last: number;
  /** Sheet rows. */
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
  /** Its known words, to know it again after a page break. */
  readonly key: string;
  /** What stands left of its first known word: 中期绩效指标 beside the levels. */
  readonly side: string;
  readonly pointing?: Columns;
}

const MOST_ROWS = 5;
/** Merged columns of one header word. */
const WIDEST = 8;
/** From one column over a blank one to the next. */
const SPACER = 2;
const GOALS: readonly BlockLabel[] = ['goals', 'overallGoals', 'actualGoals'];
/** A word of a header is short; what is longer is a text of the form. */
const LONGEST_WORD = 30;

/** Grows the line of a cluster by the header lines right above and below it. `free`: the first line that belongs to no other table. */
export function headerOf(lines: readonly Line[], cluster: HeaderCluster, band: { readonly left: number; readonly right: number }, free: number, words: Vocabulary): Header {
  const anchor = lines[cluster.index];
  let first = cluster.index;
  let last = cluster.index;
  let { left, right } = cluster;
  const own = anchor && sliceLine(anchor, left, right);
  const rows: Line[] = own ? [own] : [];
  const near = (index: number): Line | undefined => {
    const line = lines[index];
    const within = line && sliceLine(line, band.left, band.right);
    return within && nearLine(within, left, right, words);
  };
  while (rows.length < MOST_ROWS) {
    const below = near(last + 1);
    const above = rows.at(-1);
    if (!below || !above || below.row !== above.row + 1 || !isLowerHeader(below, rows, words)) break;
    rows.push(below);
    right = Math.max(right, below.cells.at(-1)?.column ?? right);
    last += 1;
  }
  while (rows.length < MOST_ROWS && first > free) {
    const above = near(first - 1);
    const below = rows[0];
    if (!above || !below || above.row !== below.row - 1 || !isUpperHeader(above, rows, words)) break;
    rows.unshift(above);
    left = Math.min(left, above.cells[0]?.column ?? left);
    right = Math.max(right, above.cells.at(-1)?.column ?? right);
    first -= 1;
  }
  return {
    first,
    last,
    rows: rows.map(({ row }) => row),
    left,
    right,
    columns: columnsOf(rows, words),
    key: keyOf(rows, words),
    side: sideOf(rows, words),
  };
}

/** The cells of a line that may belong to a header over these columns: not what stands apart, or heads a table beside it. */
function nearLine(line: Line, left: number, right: number, words: Vocabulary): Line | undefined {
  const { cells } = line;
  const inside = cells.findIndex(({ column }) => column >= left);
  let start = inside < 0 ? cells.length : inside;
  let end = cells.findLastIndex(({ column }) => column <= right);
  // A group may be merged over several known columns: what counts is how far the next cell is from the last of these.
  const behind = (place: number): number => (cells[place + 1]?.column ?? right) - Math.max(right, cells[place]?.column ?? right);
  const before = (place: number): number => Math.min(left, cells[place]?.column ?? left) - (cells[place - 1]?.column ?? left);
  while (end < cells.length - 1 && follows(cells[end + 1], behind(end), words)) end += 1;
  // 系统内码 behind one blank column goes with the words known behind it.
  for (let next = end; behind(next) <= (next === end ? SPACER : 1) && isHeaderLikeAt(cells[next + 1], words); ) {
    next += 1;
    if (!follows(cells[next], SPACER, words)) continue;
    end = next;
    while (end < cells.length - 1 && follows(cells[end + 1], behind(end), words)) end += 1;
    next = end;
  }
  while (start > 0 && leads(cells[start - 1], before(start), words)) start -= 1;
  const kept = start === 0 && end === cells.length - 1 ? cells : cells.slice(start, end + 1);
  return kept.length === 0 ? undefined : { row: line.row, cells: kept };
}

function isHeaderLikeAt(cell: LineCell | undefined, words: Vocabulary): boolean {
  return cell !== undefined && isHeaderLike(cell, words);
}

/** Right of what is known stand further words of the header; over a gap of merged columns only known ones. */
function follows(cell: LineCell | undefined, apart: number, words: Vocabulary): boolean {
  if (!cell || !isHeaderLike(cell, words)) return false;
  if (apart <= 1) return true;
  return apart <= WIDEST && (words.roles(cell.text).length > 0 || words.rolesInside(cell.text).length > 0 || words.is('groups', cell.text) || isPeriod(cell.text, words));
}

/** Left of the levels stand 序号, the project and its fields, or a side label. */
function leads(cell: LineCell | undefined, apart: number, words: Vocabulary): boolean {
  if (!cell || !isHeaderLike(cell, words)) return false;
  const role = words.role(cell.text);
  if (role === 'no' || role === 'project') return true;
  return role === undefined && (words.labels(cell.text).length > 0 || apart === 1);
}

function keyOf(rows: readonly Line[], words: Vocabulary): string {
  return rows.map(({ cells }) => cells.flatMap(({ text }) => (words.roles(text).length > 0 ? [bareLabel(text)] : [])).join('|')).join('/');
}

function sideOf(rows: readonly Line[], words: Vocabulary): string {
  const first = rows.findLast(({ cells }) => cells.some(({ text }) => words.roles(text).length > 0))?.cells[0];
  return first && words.roles(first.text).length === 0 ? bareLabel(first.text) : '';
}

/** The header a person pointed out, with the columns named for it. */
export function pointedHeader(lines: readonly Line[], index: number, pointing: Pointing, words: Vocabulary): Header | undefined {
  const rows = pointing.rows ?? 1;
  const cells = headerCells(lines, index, rows);
  const line = lines[index];
  if (!cells || !line) return undefined;
  const places = Object.entries(pointing.columns).flatMap(([role, place]) => {
    const cell = cells[place];
    return cell ? [[role, cell.column] as const] : [];
  });
  const columns = cells.map(({ column }) => column);
  const header = lines.slice(index, index + rows);
  return {
    first: index,
    last: index + rows - 1,
    rows: header.map(({ row }) => row),
    left: columns.reduce((least, column) => Math.min(least, column), columns[0] ?? 0),
    right: columns.reduce((most, column) => Math.max(most, column), 0),
    columns: columnsOf(header, words),
    key: pointing.header,
    side: '',
    pointing: Object.fromEntries(places),
  };
}

/** 符号|值|单位 below 指标值, or 一级|二级|三级 below 绩效指标: words only, none of them a name or value of an indicator. */
function isLowerHeader(line: Line, rows: readonly Line[], words: Vocabulary): boolean {
  if (!line.cells.every((cell) => isHeaderLike(cell, words))) return false;
  if (line.cells.length >= 3 && isColumnNumbers(line)) return true;
  if (isLineOfAmounts(line, rows, words)) return true;
  const known = line.cells.filter(({ text }) => words.roles(text).length > 0).length;
  // A second header of the same words is the header of another table, not a part of this one.
  const repeated = line.cells.filter(({ column, text }) => rows.some((row) => bareLabel(cellIn(row, column)?.text ?? '') === bareLabel(text)));
  return known > 0 && known * 2 >= line.cells.length && repeated.length * 2 < line.cells.length;
}

/** 财政拨款 | 其他资金 below 项目资金: words over amounts, under a group that stands left of the indicators. */
function isLineOfAmounts({ cells }: Line, rows: readonly Line[], words: Vocabulary): boolean {
  const [first] = cells;
  if (cells.length < 2 || !first || !cells.every(({ text }) => words.isAmountHeader(text) || words.labels(text).length > 0)) return false;
  const known = rows.flatMap((row) => row.cells.filter(({ text }) => words.roles(text).some((role) => role !== 'no' && role !== 'project')).map(({ column }) => column));
  return cells.every(({ column }) => !known.includes(column)) && rows.some((row) => cellIn(row, first.column) !== undefined);
}

/** 绩效指标|年度指标值|实际完成值 above 一级|二级|三级: words of headers and groups, where the rows below leave their columns open. */
function isUpperHeader(line: Line, rows: readonly Line[], words: Vocabulary): boolean {
  if (!line.cells.every((cell) => isHeaderLike(cell, words))) return false;
  const below = rows[0]?.cells ?? [];
  const opens = line.cells.filter(({ column }) => !below.some((cell) => cell.column === column));
  const groups = line.cells.filter((cell) => isGroup(cell.text, words) && below.some(({ column }) => column === cell.column));
  const labels = opens.filter(({ text }) => words.labels(text).length > 0);
  const known = line.cells.filter(({ text }) => words.roles(text).length > 0 || words.rolesInside(text).length > 0 || isPeriod(text, words));
  if (line.cells.length < 2) {
    // 项目绩效指标 over all columns, but not 绩效目标 with its blank value.
    const alone = line.cells[0]?.text ?? '';
    return (words.is('groups', alone) || isPeriod(alone, words)) && words.labels(alone).length === 0;
  }
  // A label with its value or a blank (项目编码 | 项目名称) belongs to the block above.
  if (labels.length === line.cells.length) return false;
  const head = line.cells[0];
  if (head && !opens.includes(head) && words.labels(head.text).length > 0 && !groups.includes(head)) return false;
  const isHeading = known.length > 0 || groups.length === line.cells.length || (groups.length > 0 && !line.cells.some(({ text }) => words.labels(text).length > 0));
  return isHeading && (known.length + groups.length + labels.length) * 2 >= line.cells.length && !startsBlock(line, words);
}

/** 绩效目标 | 项目总目标 | 年度目标 is a line of goals, not of a header; so is 资金支出计划. */
function startsBlock(line: Line, words: Vocabulary): boolean {
  const first = words.labels(line.cells[0]?.text ?? '');
  if (first.includes('plan')) return true;
  if (!first.some((label) => GOALS.includes(label))) return false;
  return !line.cells.some(({ text }) => words.roles(text).length > 0 && !words.labels(text).some((label) => GOALS.includes(label)));
}

/** 绩效指标, or a short word with it: 预算绩效目标. */
function isGroup(text: string, words: Vocabulary): boolean {
  return words.is('groups', text) || (text.length <= 12 && words.labels(text).length === 0 && words.holds('groups', text));
}

/** 中期, 年度目标, 实施期指标值; not a text that only begins so. */
export function isPeriod(text: string, words: Vocabulary): boolean {
  const rest = words.behind('midTerm', text) ?? words.behind('annual', text);
  return rest !== undefined && (rest === '' || words.is('groups', rest) || words.roles(rest).length > 0 || words.labels(rest).length > 0);
}

export function isHeaderLike({ text, cell }: LineCell, words: Vocabulary): boolean {
  if (text.length > LONGEST_WORD && words.roles(text).length === 0) return false;
  if (typeof cell.value === 'number') return Number.isInteger(cell.value) && cell.value > 0 && cell.value < 100;
  if (words.roles(text).length > 0 || words.is('groups', text)) return true;
  return words.level1(text) === undefined && words.level2(text) === undefined && !/[≥≤><=；。，]|\d{2,}(?!年)|[:：]\s*\S/.test(text);
}

/** 1 2 3 4 or (1) (2) (3): 栏次 below the words. */
function isColumnNumbers(line: Line): boolean {
  const numbers = line.cells.map(({ text }) => Number(/^[(（]?(\d{1,2})[)）]?$/.exec(text)?.[1]));
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}

/** For each column with a word of its own, the lowest one and the groups above it. */
function columnsOf(rows: readonly Line[], words: Vocabulary): readonly HeaderColumn[] {
  const lowest = new Map<number, { text: string; level: number }>();
  rows.forEach((row, level) => {
    if (row.cells.length >= 3 && level > 0 && isColumnNumbers(row)) return;
    for (const { column, text } of row.cells) lowest.set(column, { text, level });
  });
  const columns = [...lowest].sort(([a], [b]) => a - b);
  // Without merges a group reaches from its cell to the next one of its row; it is one where something stands below its own cell.
  const reached = rows.map(() => 0);
  return columns.map(([column, { text, level }]) => {
    const above: string[] = [];
    for (let upper = 0; upper < level; upper += 1) {
      const cells = rows[upper]?.cells ?? [];
      let place = reached[upper] ?? 0;
      while ((cells[place + 1]?.column ?? Number.POSITIVE_INFINITY) <= column) place += 1;
      reached[upper] = place;
      const group = cells[place];
      if (group && group.column <= column && (lowest.get(group.column)?.level ?? 0) > upper) above.push(group.text);
    }
    return { column, text, roles: words.roles(text), above };
  });
}
