import type { IndicatorRole } from '../model/target-table';
import type { Area } from '../sheet/address';
import { columnEvidence, isGrouping, type ColumnEvidence } from './column-evidence';
import type { Line, LineCell } from './line';
import { headerCells, type Pointing } from './pointing';
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

/** What the columns below this header mean, by header words first, then by what stands in them. */
export function guessColumns(lines: readonly Line[], index: number, rows: number, words: Vocabulary): Pointing['columns'] {
  const cells = headerCells(lines, index, rows) ?? [];
  const body = bodyBelow(lines, index + rows);
  const roles = new Map<IndicatorRole, number>();
  const placed = new Set<number>();
  const put = (role: IndicatorRole, place: number): void => {
    if (roles.has(role) || placed.has(place)) return;
    roles.set(role, place);
    placed.add(place);
  };
  cells.forEach(({ text }, place) => {
    const role = words.role(text);
    if (role) put(role, place);
  });
  const open = cells.flatMap(({ column }, place) => {
    const isCovered = cells.some((other, later) => later > place && other.column === column);
    return placed.has(place) || isCovered ? [] : [{ place, evidence: columnEvidence(body, column, words) }];
  });
  for (const role of ['level1', 'level2', 'comparator', 'unit', 'value'] as const) {
    for (const { place, evidence } of open) if (evidence[role] > MOST) put(role, place);
  }
  if (roles.has('comparator') || roles.has('unit')) for (const { place, evidence } of open) if (evidence.number > MOST) put('number', place);
  for (const { place, evidence } of open) if (evidence.isCounting) put('no', place);
  for (const { place, evidence } of open) if (evidence.isHundred) put('weight', place);
  const value = roles.get('value') ?? roles.get('number') ?? cells.length;
  const texts = open.filter(({ place, evidence }) => !placed.has(place) && place < value && evidence.words > MOST);
  putTexts(texts, put, roles);
  return Object.fromEntries(roles);
}

/** Groups first, then the name, then what explains it. */
function putTexts(
  texts: readonly { readonly place: number; readonly evidence: ColumnEvidence }[],
  put: (role: IndicatorRole, place: number) => void,
  roles: ReadonlyMap<IndicatorRole, number>,
): void {
  const groups = texts.filter(({ evidence }) => isGrouping(evidence));
  const names = texts.filter(({ evidence }) => !isGrouping(evidence));
  const hasLevel = roles.has('level1') || roles.has('level2');
  const [first, second] = groups;
  if (first && second) put('level1', first.place);
  if (second) put('level2', second.place);
  else if (first && !hasLevel) put('level2', first.place);
  for (const { place } of names) put(roles.has('level3') ? 'description' : 'level3', place);
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
  const evidence = (role: IndicatorRole): ColumnEvidence | undefined => {
    const place = columns[role];
    const cell: LineCell | undefined = place === undefined ? undefined : cells[place];
    return cell && columnEvidence(body, cell.column, words);
  };
  if ((evidence('level1')?.level1 ?? 0) > MOST || (evidence('level2')?.level2 ?? 0) > MOST) return true;
  const isValued = (evidence('value')?.compared ?? 0) > MOST || (evidence('comparator')?.comparator ?? 0) > MOST;
  return isValued && columns.level3 !== undefined;
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
