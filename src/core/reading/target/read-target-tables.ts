import type { SheetSnapshot } from '../../sheet/snapshot';
import type { Project, TargetTable } from '../../model/target-table';
import type { UnreadReason, UnreadRegion } from '../../model/workbook-model';
import { sliceLine, type Line } from '../line';
import { Pace, type Steps } from '../steps';
import { unreadRegion } from '../unread';
import { unreadEvidence } from '../unread-evidence';
import type { Vocabulary } from '../vocabulary';
import { isTitle, labelsOf } from './block-section';
import { findTables, type FoundTable } from './find-tables';
import { hasValueColumn } from './indicator-rows';
import { projectOfPeriod, statedPeriod, type Period } from './period';
import { readProjectBlock, type ProjectBlock } from './project-block';
import { tablesOfSpan } from './target-table-of';

export interface TargetReading {
  readonly tables: readonly TargetTable[];
  readonly unread: readonly UnreadRegion[];
  /** What no table of indicators uses; lines that none touches are the same objects. */
  readonly rest: readonly Line[];
}

/** Cells of a row that show a table. */
const TABLE_COLUMNS = 3;

interface Halves {
  readonly period?: Period;
  readonly block: ProjectBlock;
  readonly blockLines: readonly Line[];
}

/** Reads the 绩效目标表 of a sheet. Gives way between tables. */
export function* readTargetTables(sheet: SheetSnapshot, lines: readonly Line[], words: Vocabulary): Steps<TargetReading> {
  const found = yield* findTables(lines, words);
  const tables: TargetTable[] = [];
  const unread: UnreadRegion[] = [];
  const taken: Taken[] = [];
  const halves = yield* blocksOf(sheet, lines, found, words);
  for (const one of found) {
    yield;
    const half = halves.get(one);
    if (!half) continue;
    const ownLines = linesOfTable(one);
    const allLines = [...half.blockLines, ...ownLines];
    for (const { row, cells } of allLines) taken.push({ row, left: cells[0]?.column ?? 0, right: cells.at(-1)?.column ?? 0 });
    const reason = reasonNotRead(one);
    if (reason) unread.push(unreadRegion(sheet, allLines, reason, unreadEvidence(ownLines, words, TABLE_COLUMNS)));
    else for (const table of yield* tablesOfSpan(sheet, one, half.block, allLines, half.period, words)) tables.push(table);
  }
  tables.sort((a, b) => (a.headerRows[0] ?? 0) - (b.headerRows[0] ?? 0));
  return { tables, unread, rest: yield* withoutTaken(lines, taken) };
}

function reasonNotRead({ span }: FoundTable): UnreadReason | undefined {
  const { columns, joined, projects } = span.roles;
  if (!hasValueColumn(columns) && !joined && projects.length === 0) return 'value-column-missing';
  return span.body.length === 0 ? 'no-indicators' : undefined;
}

/** Header, body and fillers, with the cells of the table's band alone. */
function linesOfTable({ span, strip }: FoundTable): readonly Line[] {
  return strip.lines.slice(span.header.first, span.bottom + 1).flatMap((line) => sliceLine(line, Math.min(span.band.left, ...span.band.shared), Math.max(span.band.right, span.header.right)) ?? []);
}

/** The project of every table: its own block, the one it shares with the table beside it, or of the other period above it. */
function* blocksOf(sheet: SheetSnapshot, lines: readonly Line[], found: readonly FoundTable[], words: Vocabulary): Steps<ReadonlyMap<FoundTable, Halves>> {
  const halves = new Map<FoundTable, Halves>();
  const byRow = new Map<number, FoundTable[]>();
  for (const one of found) {
    const row = one.span.header.rows.at(-1) ?? 0;
    byRow.set(row, [...(byRow.get(row) ?? []), one]);
  }
  const before = new Map<FoundTable['strip'], { table: FoundTable; half: Halves; stated: Period | undefined }>();
  for (const [, group] of [...byRow].sort(([a], [b]) => a - b)) {
    yield;
    const headerRow = group.reduce((least, { span }) => Math.min(least, span.header.rows[0] ?? least), Number.POSITIVE_INFINITY);
    const own = group.map((one) => blockLinesOf(one));
    // Halves under one 一级指标 share everything; tables side by side do where only one of them has a title or a name.
    const isOneStrip = group.every(({ strip }) => strip === group[0]?.strip);
    const isShared = group.length > 1 && (isOneStrip || own.filter((block) => isNamed(block, words)).length <= 1);
    const sharedLines = isShared ? linesAbove(lines, group, own) : [];
    const sharedBlock = isShared ? readProjectBlock(sheet, sharedLines, words, headerRow) : undefined;
    const periods = periodsOf(group, sharedBlock, words);
    group.forEach((one, place) => {
      const blockLines = sharedBlock ? sharedLines : (own[place] ?? []);
      const block = sharedBlock ?? readProjectBlock(sheet, blockLines, words, headerRow);
      const stated = periods[place];
      const partner = isShared ? undefined : before.get(one.strip);
      if (isShared) {
        halves.set(one, { blockLines: place === 0 ? blockLines : [], ...ofPeriod(block, stated) });
      } else if (partner && stated && partner.stated && stated !== partner.stated && !isNamed(blockLines, words)) {
        // The second half stands below the first, and the project above both.
        halves.set(partner.table, { blockLines: partner.half.blockLines, ...ofPeriod(partner.half.block, partner.stated) });
        halves.set(one, { blockLines, ...ofPeriod({ ...partner.half.block, project: withOwn(partner.half.block.project, block.project) }, stated) });
      } else {
        halves.set(one, { block, blockLines });
      }
      const half = halves.get(one);
      if (half) before.set(one.strip, { table: one, half: { ...half, block }, stated });
    });
  }
  return halves;
}

/** What each table of a row says; two halves of one project that do not say it follow their goals: 中期 left, 年度 right. */
function periodsOf(group: readonly FoundTable[], shared: ProjectBlock | undefined, words: Vocabulary): readonly (Period | undefined)[] {
  const stated = group.map((one) => statedPeriod(one.strip.lines, one.span, words));
  if (!shared || group.length !== 2 || (stated[0] && stated[1] && stated[0] !== stated[1])) return stated;
  if (shared.project.overallGoals) return ['mid-term', 'annual'];
  return stated.map((one, place) => one ?? (stated[1 - place] === 'annual' ? 'mid-term' : stated[1 - place] && 'annual'));
}

function ofPeriod(block: ProjectBlock, period: Period | undefined): Pick<Halves, 'block' | 'period'> {
  return period ? { block: { ...block, project: projectOfPeriod(block.project, period) }, period } : { block };
}

/** Goals that the second half states for itself come before those of the block above both. */
function withOwn(project: Project, own: Project): Project {
  return { ...project, goals: own.goals.length > 0 ? own.goals : project.goals };
}

function blockLinesOf({ strip, span, top, below, reach }: FoundTable): readonly Line[] {
  return [...strip.lines.slice(top, span.header.first), ...below].flatMap((line) => sliceLine(line, reach.left, reach.right) ?? []);
}

/** A block of its own has a title or names its project; 年度绩效目标 above a half is no title. */
function isNamed(block: readonly Line[], words: Vocabulary): boolean {
  return block.some((line) => {
    const first = line.cells[0]?.text ?? '';
    const isPeriod = words.startsWith('midTerm', first) || words.startsWith('annual', first);
    return (isTitle(line, words) && !isPeriod) || line.cells.some(({ text }) => labelsOf(text, words).includes('name'));
  });
}

/** Lines of the whole sheet above tables side by side, from the highest block on. */
function linesAbove(lines: readonly Line[], group: readonly FoundTable[], own: readonly (readonly Line[])[]): readonly Line[] {
  const top = own.reduce((least, block) => Math.min(least, block[0]?.row ?? least), Number.POSITIVE_INFINITY);
  const header = group.reduce((least, { span }) => Math.min(least, span.headerRows[0] ?? least), Number.POSITIVE_INFINITY);
  return lines.slice(lowerBound(lines, top), lowerBound(lines, header));
}

/** The first line at a row or below it. */
function lowerBound(lines: readonly Line[], row: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Taken {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

function* withoutTaken(lines: readonly Line[], taken: readonly Taken[]): Steps<readonly Line[]> {
  const byRow = new Map<number, Taken[]>();
  for (const one of taken) {
    const list = byRow.get(one.row);
    if (list) list.push(one);
    else byRow.set(one.row, [one]);
  }
  const rest: Line[] = [];
  const pace = new Pace();
  for (const line of lines) {
    if (pace.isDue(line.cells.length)) yield;
    const parts = byRow.get(line.row);
    if (!parts) {
      rest.push(line);
      continue;
    }
    parts.sort((a, b) => a.left - b.left);
    let place = 0;
    let end = -1;
    const cells = line.cells.filter(({ column }) => {
      for (let part = parts[place]; part && part.left <= column; part = parts[place]) {
        end = Math.max(end, part.right);
        place += 1;
      }
      return column > end;
    });
    if (cells.length > 0) rest.push({ row: line.row, cells });
  }
  return rest;
}

