import type { IndicatorRole } from '../../model/target-table';
import type { Line, LineCell } from '../line';
import type { Vocabulary } from '../vocabulary';

/** Header words of one table in one line. A line has several where tables stand side by side. */
export interface HeaderCluster {
  /** Index into the lines. */
  readonly index: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly HeaderWord[];
  /** True when the words alone make it a header; else the cells below must prove it. */
  readonly isSure: boolean;
}

export interface HeaderWord extends LineCell {
  readonly roles: readonly IndicatorRole[];
}

const LEVELS: readonly IndicatorRole[] = ['level1', 'level2', 'level3'];
const VALUES: readonly IndicatorRole[] = ['value', 'number', 'actualValue', 'midTermValue', 'previousValue', 'comparator'];
/** A merged header word may be that wide. */
const WIDE_GAP = 8;

/** The clusters of header words of a line, left to right; none in nearly every line. */
export function clustersOf(line: Line, index: number, words: Vocabulary): readonly HeaderCluster[] {
  if (line.cells.length < 2) return [];
  const known = withStairs(line.cells.map((cell): HeaderWord => ({ ...cell, roles: words.roles(cell.text) })), words);
  if (!known.some(({ roles }) => roles.some(isLevel))) return [];
  return splitAtRepeats(known).flatMap((cells) => {
    const used = withoutFarCells(cells, words);
    const left = used[0]?.column;
    const right = used.at(-1)?.column;
    const strength = strengthOf(used);
    return left === undefined || right === undefined || strength === 'none' ? [] : [{ index, left, right, cells: used, isSure: strength === 'sure' }];
  });
}

/** 绩效指标 | 计量单位 | 目标值: all levels and the names of indicators stand in one column. */
function withStairs(cells: readonly HeaderWord[], words: Vocabulary): readonly HeaderWord[] {
  const [first] = cells;
  const says = (roles: readonly IndicatorRole[]): boolean => cells.some((cell) => cell.roles.some((role) => roles.includes(role)));
  if (!first || first.roles.length > 0 || says(LEVELS) || !says(VALUES) || cells.length < 3 || !words.is('groups', first.text)) return cells;
  return [{ ...first, roles: ['level3'] }, ...cells.slice(1)];
}

function isLevel(role: IndicatorRole): boolean {
  return LEVELS.includes(role);
}

/** 一级|二级|三级|指标值|二级|三级|指标值: a level that was there already begins the next table. */
function splitAtRepeats(cells: readonly HeaderWord[]): readonly (readonly HeaderWord[])[] {
  const groups: HeaderWord[][] = [];
  let group: HeaderWord[] = [];
  let seen = new LevelsSeen();
  for (const cell of cells) {
    if (seen.has(cell)) {
      // What stands right before the repeated level and is repeated too (序号) belongs to the next table.
      const carried: HeaderWord[] = [];
      for (let last = group.at(-1); last && startsNext(last, group); last = group.at(-1)) {
        carried.unshift(last);
        group.pop();
      }
      groups.push(group);
      group = carried;
      seen = new LevelsSeen();
      for (const before of group) seen.add(before);
    }
    group.push(cell);
    seen.add(cell);
  }
  groups.push(group);
  return groups;
}

/** The levels of one table so far. */
class LevelsSeen {
  private readonly texts = new Set<string>();
  private readonly plain = new Set<IndicatorRole>();

  add({ text, roles: [main, ...others] }: HeaderWord): void {
    this.texts.add(text);
    if (main !== undefined && others.length === 0) this.plain.add(main);
  }

  /** The same word again, or the same level in another word. */
  has({ text, roles: [main, ...others] }: HeaderWord): boolean {
    if (main === undefined || !isLevel(main)) return false;
    return this.texts.has(text) || (others.length === 0 && main !== 'level3' && this.plain.has(main));
  }
}

function startsNext(cell: HeaderWord, group: readonly HeaderWord[]): boolean {
  const role = cell.roles[0];
  return (role === 'no' || role === 'project' || role === 'level1' || role === 'level2') && group.some((other) => other !== cell && other.roles[0] === role);
}

/** Without cells at either end that are no header words and stand apart, or belong to the body of a table beside this one. */
function withoutFarCells(cells: readonly HeaderWord[], words: Vocabulary): readonly HeaderWord[] {
  let start = cells.findIndex(({ roles }) => roles.length > 0);
  let end = cells.findLastIndex(({ roles }) => roles.length > 0);
  // 序号 and 项目 behind a gap begin another table; so does a gap behind words that repeat, as 项目|预算数|项目|预算数 do.
  while (end > start && leadsTable(cells[end]) && (cells[end]?.column ?? 0) - (cells[end - 1]?.column ?? 0) > 1) end = lastKnown(cells, end - 1);
  start = Math.max(start, behindOthers(cells, start, end, words));
  while (start > 0 && belongs(cells[start - 1], cells[start], words)) start -= 1;
  while (end >= 0 && end < cells.length - 1 && belongs(cells[end + 1], cells[end], words)) end += 1;
  return cells.slice(Math.max(0, start), end + 1);
}

function leadsTable(cell: HeaderWord | undefined): boolean {
  const role = cell?.roles[0];
  return role === 'no' || role === 'project';
}

function lastKnown(cells: readonly HeaderWord[], from: number): number {
  let index = from;
  while (index > 0 && cells[index]?.roles.length === 0) index -= 1;
  return index;
}

/** The first cell behind a gap, where what stands before it is no header of indicators: words that repeat, or that nobody knows. */
function behindOthers(cells: readonly HeaderWord[], start: number, end: number, words: Vocabulary): number {
  const level = cells.findIndex(({ roles }, index) => index >= start && index <= end && roles[0] !== undefined && isLevel(roles[0]));
  let gap = level;
  while (gap > start && (cells[gap]?.column ?? 0) - (cells[gap - 1]?.column ?? 0) <= 1) gap -= 1;
  if (gap <= start) return start;
  // A gap further left has fewer cells before it: what the last one does not show, none shows.
  const before = cells.slice(start, gap);
  const isOther = before.some(({ roles, text }) => roles.length === 0 && words.labels(text).length === 0) || new Set(before.map(({ text }) => text)).size < before.length;
  return isOther ? gap : start;
}

/** An unknown cell at the end of a header: right beside it, or with a known word inside where merged columns lie between. */
function belongs(cell: HeaderWord | undefined, edge: HeaderWord | undefined, words: Vocabulary): boolean {
  if (!cell || !edge || cell.text.length > 30) return false;
  if (words.level1(cell.text) !== undefined || words.level2(cell.text) !== undefined || /^[\d.,%≥≤><=]+$/.test(cell.text)) return false;
  const apart = Math.abs(cell.column - edge.column);
  if (apart === 1) return true;
  return apart <= WIDE_GAP && (words.rolesInside(cell.text).some((role) => role !== 'project') || (cell.column < edge.column && words.labels(cell.text).length > 0));
}

function strengthOf(cells: readonly HeaderWord[]): 'sure' | 'weak' | 'none' {
  // 指标类型 may be a level and may hold 定量 or 定性: no sign of a header by itself.
  const roles = new Set(cells.flatMap(({ roles: [main, ...others] }) => (main !== undefined && (others.length === 0 || main === 'level3') ? [main] : [])));
  const levels = LEVELS.filter((level) => roles.has(level)).length;
  if (levels >= 2) return 'sure';
  return levels === 1 && cells.some((cell) => cell.roles.some((role) => VALUES.includes(role))) ? 'weak' : 'none';
}
