import type { IndicatorRole } from '../model/target-table';
import type { Area } from '../sheet/address';
import type { Line, LineCell } from './line';
import { headerCells, isPointableRole, type Pointing } from './pointing';
import { columnFacts, noFacts, type ColumnFacts } from './target/column-facts';
import { decideColumns } from './target/column-roles';
import { pointedHeader } from './target/header';
import { isComparatorText } from './values/comparator';
import { parseTargetValue } from './values/target-value';
import type { Vocabulary } from './vocabulary';

/** Where the header of a region may stand that was not understood, as a start for the person who points. */
export interface HeaderGuess {
  /** Sheet row. */
  readonly row: number;
  readonly rows: number;
  readonly columns: Pointing['columns'];
  /** The cells below look like indicators with values; a region without that is left in peace. */
  readonly isLikely: boolean;
}

/** A header stands near the top of its region. */
const SEARCHED = 25;
/** Enough rows to tell what a column holds. */
const SAMPLE = 40;
/** A header names things; a longer text is prose. */
const LONGEST_LABEL = 20;
const MOST = 0.5;
/** So few different texts for its rows has a column whose texts each stand for several. */
const GROUPING = 0.7;

/** The line of an area that most likely is its header; undefined where no line has two short texts. */
export function guessHeader(lines: readonly Line[], area: Area, words: Vocabulary): HeaderGuess | undefined {
  let best: { readonly index: number; readonly weight: number } | undefined;
  let searched = 0;
  for (const [index, line] of lines.entries()) {
    if (line.row < area.top) continue;
    if (line.row >= area.bottom || searched >= SEARCHED) break;
    searched += 1;
    const weight = headerWeight(line, words);
    if (weight > (best?.weight ?? 0)) best = { index, weight };
  }
  const line = best && lines[best.index];
  if (!best || !line) return undefined;
  const columns = guessColumns(lines, best.index, 1, words);
  return { row: line.row, rows: 1, columns, isLikely: looksLikeIndicators(lines, best.index, columns, words) };
}

/** What the columns below this header mean: as the reader decides it for headers it knows, and the words that are left by their order. */
export function guessColumns(lines: readonly Line[], index: number, rows: number, words: Vocabulary): Pointing['columns'] {
  const cells = headerCells(lines, index, rows) ?? [];
  const body = bodyBelow(lines, index + rows);
  const facts = columnFacts(body, words);
  const roles = decidedRoles(lines, index, rows, facts, words);
  const taken = new Set(roles.values());
  const put = (role: IndicatorRole, column: number): void => {
    if (roles.has(role) || taken.has(column)) return;
    roles.set(role, column);
    taken.add(column);
  };
  const value = roles.get('value') ?? roles.get('number') ?? Number.POSITIVE_INFINITY;
  const texts = [...new Set(cells.map(({ column }) => column))]
    .map((column) => facts.get(column) ?? noFacts(column))
    .filter(({ column, cells: filled, numbers, comparators }) => column < value && !taken.has(column) && filled > 0 && (numbers + comparators) * 2 < filled);
  // Groups first, then the name, then what explains it.
  const isGroup = ({ different }: ColumnFacts): boolean => different <= body.length * GROUPING;
  const hasLevel = roles.has('level1') || roles.has('level2');
  const groups = hasLevel ? [] : texts.filter(isGroup);
  const [first, second] = groups;
  if (first) put(second ? 'level1' : 'level2', first.column);
  if (second) put('level2', second.column);
  for (const facts of texts.filter((one) => !isGroup(one))) put(roles.has('level3') ? 'description' : 'level3', facts.column);
  return placesOf(roles, cells);
}

function decidedRoles(lines: readonly Line[], index: number, rows: number, facts: ReadonlyMap<number, ColumnFacts>, words: Vocabulary): Map<IndicatorRole, number> {
  const made = pointedHeader(lines, index, { header: '', rows, columns: {} }, words);
  if (!made) return new Map();
  const { pointing: _, ...header } = made;
  const { columns } = decideColumns(header, facts, words);
  return new Map(Object.entries(columns).flatMap(([role, column]) => (isPointableRole(role) ? [[role, column] as const] : [])));
}

/** Of several header cells over one column the lowest names it. */
function placesOf(roles: ReadonlyMap<IndicatorRole, number>, cells: readonly LineCell[]): Pointing['columns'] {
  const places: Partial<Record<IndicatorRole, number>> = {};
  for (const [role, column] of roles) {
    const place = cells.findLastIndex((cell) => cell.column === column);
    if (place >= 0) places[role] = place;
  }
  return places;
}

/** How much a line looks like a header: known words, and short texts that are no numbers or values. */
function headerWeight(line: Line, words: Vocabulary): number {
  const labels = line.cells.filter(({ cell, text }) => typeof cell.value === 'string' && text.length <= LONGEST_LABEL && !/^[\d≥≤><=]/.test(text));
  if (labels.length < 2 || labels.length < line.cells.length * 0.75) return 0;
  const known = labels.filter(({ text }) => words.role(text) !== undefined).length;
  const levels = labels.filter(({ text }) => words.level1(text) ?? words.level2(text)).length;
  return Math.max(0, labels.length + 3 * known - 3 * levels);
}

function looksLikeIndicators(lines: readonly Line[], index: number, columns: Pointing['columns'], words: Vocabulary): boolean {
  const cells = headerCells(lines, index, 1) ?? [];
  const body = bodyBelow(lines, index + 1);
  const share = (role: IndicatorRole, is: (cell: LineCell) => boolean): number => {
    const column = columns[role] === undefined ? undefined : cells[columns[role]]?.column;
    const filled = body.flatMap((line) => line.cells.find((cell) => cell.column === column) ?? []);
    return filled.length === 0 ? 0 : filled.filter(is).length / filled.length;
  };
  const isLevel = ({ text }: LineCell): boolean => (words.level1(text) ?? words.level2(text)) !== undefined;
  if (share('level1', isLevel) > MOST || share('level2', isLevel) > MOST) return true;
  const isCompared = share('value', ({ cell }) => parseTargetValue(cell, words.units).comparator !== undefined) > MOST;
  return columns.level3 !== undefined && (isCompared || share('comparator', ({ text }) => isComparatorText(text)) > MOST);
}

/** The lines under a header, down to the first gap of several rows. */
function bodyBelow(lines: readonly Line[], from: number): readonly Line[] {
  const body: Line[] = [];
  for (let index = from; index < lines.length && body.length < SAMPLE; index += 1) {
    const line = lines[index];
    const before = lines[index - 1];
    if (!line || (before && line.row > before.row + 3)) break;
    body.push(line);
  }
  return body;
}
