import { sliceLine, type Line } from '../line';
import { pointingAt } from '../pointing';
import type { Vocabulary } from '../vocabulary';
import { Pace, type Steps } from '../steps';
import { sectionOf } from './block-section';
import { bodyClusterAt } from './body-cluster';
import type { Columns } from './header';
import { hasOwnName, titleOf } from './title';
import { clustersOf, type HeaderCluster } from './header-cluster';
import { reachBeside, type Reach } from './neighbours';
import { hasLevel, headerBand, stripsOf, type Strip } from './strips';
import { spanOf, type TableSpan } from './table-spans';

/** A table as found, with the lines of its block. */
export interface FoundTable {
  readonly span: TableSpan;
  readonly strip: Strip;
  /** The columns its block may use. */
  readonly reach: Reach;
  /** Index into the lines of the strip; `header.first` when no block stands above. */
  readonly top: number;
  /** Lines of the strip below the body that belong to its block; none in nearly every form. */
  readonly below: readonly Line[];
}

/** Rows of a body that show what stands beside it. */
const BESIDE = 20;
/** Rows above a header that its block may have. */
const LONGEST_BLOCK = 60;

/** The tables of indicators of a sheet, found by words and cells; gives way now and then. */
export function* findTables(lines: readonly Line[], words: Vocabulary): Steps<readonly FoundTable[]> {
  const clusters = yield* clustersOfLines(lines, words);
  const strips = yield* stripsOf(lines, clusters, words);
  const found: FoundTable[] = [];
  for (const strip of strips) {
    const own = strip.lines === lines ? clusters : yield* clustersOfLines(strip.lines, words);
    found.push(...(yield* tablesOfStrip(strip, own, words)));
  }
  return found;
}

function* clustersOfLines(lines: readonly Line[], words: Vocabulary): Steps<ReadonlyMap<number, readonly HeaderCluster[]>> {
  const clusters = new Map<number, readonly HeaderCluster[]>();
  const pace = new Pace();
  for (const [index, line] of lines.entries()) {
    if (pace.isDue(line.cells.length)) yield;
    const found = pointingAt(lines, index, words.pointings) ? [pointedCluster(line, index)] : clustersOf(line, index, words);
    if (found.length > 0) clusters.set(index, found);
  }
  return clusters;
}

function pointedCluster(line: Line, index: number): HeaderCluster {
  return { index, left: line.cells[0]?.column ?? 0, right: line.cells.at(-1)?.column ?? 0, cells: [], isSure: true };
}

function* tablesOfStrip(
  strip: Strip,
  clusters: ReadonlyMap<number, readonly HeaderCluster[]>,
  words: Vocabulary,
): Steps<readonly FoundTable[]> {
  const { lines } = strip;
  const known = yield* spansUnder(lines, clusters, clusters, words);
  const spans = [...known, ...(yield* spansUnder(lines, yield* unknownHeaders(lines, known, words), clusters, words))].sort((a, b) => a.header.first - b.header.first);
  let free = 0;
  let beside = 0;
  const placed = spans.map((span, index) => {
    // Tables side by side have the same lines above them.
    if (spans[index - 1]?.header.last !== span.header.last) free = Math.max(free, beside);
    beside = Math.max(beside, span.bottom + 1);
    const near = reachBeside(lines.slice(span.header.first, span.header.last + BESIDE), span.header, strip);
    const top = blockTop(lines, near, span.header.first, free, words);
    if (top < span.header.first) return { span, reach: near, top };
    // Hidden columns with a blank one behind them are no table: the title may begin above them.
    const wide = { left: strip.left, right: near.right };
    const wideTop = blockTop(lines, wide, span.header.first, free, words);
    return statesTargets(lines.slice(wideTop, span.header.first), words) ? { span, reach: wide, top: wideTop } : { span, reach: near, top };
  });
  // Forms that state the project below its indicators: nothing above the first table, labels below the last one.
  const first = placed[0];
  const last = placed.at(-1);
  const isBelow =
    first !== undefined && last !== undefined && first.top === first.span.header.first && linesBelow(lines, last.reach, last.span, undefined, words).length > 0;
  return placed.map(({ span, reach, top }, index) => ({
    span,
    strip,
    reach,
    top: isBelow ? span.header.first : top,
    below: isBelow ? linesBelow(lines, reach, span, placed[index + 1]?.span, words) : [],
  }));
}

/** The tables under these headers, top to bottom. `all`: where other tables begin. */
function* spansUnder(
  lines: readonly Line[],
  headers: ReadonlyMap<number, readonly HeaderCluster[]>,
  all: ReadonlyMap<number, readonly HeaderCluster[]>,
  words: Vocabulary,
): Steps<readonly TableSpan[]> {
  const spans: TableSpan[] = [];
  let free = 0;
  for (const [index, row] of headers) {
    if (index < free) continue;
    yield;
    const beside = yield* spansOfRow(lines, row, all, free, words);
    spans.push(...beside);
    free = beside.reduce((next, span) => Math.max(next, span.bottom + 1), free);
  }
  return spans;
}

/** Headers of words that nobody knows, in the lines that no table uses. */
function* unknownHeaders(lines: readonly Line[], known: readonly TableSpan[], words: Vocabulary): Steps<ReadonlyMap<number, readonly HeaderCluster[]>> {
  const headers = new Map<number, readonly HeaderCluster[]>();
  const pace = new Pace();
  let place = 0;
  for (let index = 0; index < lines.length; index += 1) {
    while (place < known.length && (known[place]?.bottom ?? 0) < index) place += 1;
    const span = known[place];
    if (span && index >= span.header.first - 1) {
      index = Math.max(index, span.bottom);
      continue;
    }
    if (pace.isDue(lines[index]?.cells.length ?? 1)) yield;
    const cluster = bodyClusterAt(lines, index, words);
    if (cluster) headers.set(index, [cluster]);
  }
  return headers;
}

/** The tables whose headers stand in one row. */
function* spansOfRow(
  lines: readonly Line[],
  row: readonly HeaderCluster[],
  clusters: ReadonlyMap<number, readonly HeaderCluster[]>,
  free: number,
  words: Vocabulary,
): Steps<readonly TableSpan[]> {
  const spans: TableSpan[] = [];
  let first: Columns | undefined;
  for (const [place, cluster] of row.entries()) {
    const shared = first && place > 0 ? sharedColumns(cluster, first) : {};
    const band = { ...headerBand(row, place), shared: Object.values(shared) };
    const span = yield* spanOf(lines, cluster, clusters, band, free, shared, words);
    if (!span?.isProven) continue;
    first ??= span.roles.columns;
    spans.push(span);
  }
  return spans;
}

/** 一级指标 stands once for both halves of a form with two periods. */
function sharedColumns(cluster: HeaderCluster, first: Columns): Columns {
  return {
    ...(!hasLevel(cluster, 'level1') && first.level1 !== undefined && { level1: first.level1 }),
    ...(!hasLevel(cluster, 'level2') && !hasLevel(cluster, 'level1') && first.level2 !== undefined && { level2: first.level2 }),
  };
}

/** The first line of the block that belongs to this header: up to the title, or as far as labels reach. */
function blockTop(lines: readonly Line[], reach: Reach, first: number, free: number, words: Vocabulary): number {
  let top = first;
  let named: number | undefined;
  let row = lines[first]?.row ?? 0;
  const within = (index: number): Line | undefined => {
    const line = lines[index];
    return line && sliceLine(line, reach.left, reach.right);
  };
  for (let index = first - 1; index >= free && first - index <= LONGEST_BLOCK; index -= 1) {
    const line = within(index);
    if (!line) continue;
    const section = sectionOf(line, words);
    const names = line.cells.some(({ text }) => words.labels(text).includes('name'));
    // The block of another project that has no indicators.
    if (names && named !== undefined) return named;
    if (names) named = index;
    if (section !== undefined) top = index;
    // 绩效目标表 right below a block only heads the part with the indicators.
    if (section === 'title' && !(isGeneric(line) && within(index - 1)?.row === line.row - 1)) break;
    // Text without a label belongs to the label above it (purpose, further goals), but not over a gap of several rows.
    if (row - line.row > 2) break;
    row = line.row;
  }
  return top;
}

/** A block with the title of a table of targets, or with goals; those of budget tables have neither. */
function statesTargets(block: readonly Line[], words: Vocabulary): boolean {
  return block.some((line) => {
    const section = sectionOf(line, words);
    return section === 'title' || section === 'goals';
  });
}

function isGeneric(line: Line): boolean {
  const title = titleOf(line);
  return title !== undefined && !hasOwnName(title);
}

/** Labels right below a body, in forms that state the project at the end. */
function linesBelow(lines: readonly Line[], reach: Reach, span: TableSpan, next: TableSpan | undefined, words: Vocabulary): readonly Line[] {
  const below: Line[] = [];
  const end = Math.min(next?.header.first ?? lines.length, span.bottom + 1 + LONGEST_BLOCK);
  let row = lines[span.bottom]?.row ?? 0;
  for (let index = span.bottom + 1; index < end; index += 1) {
    const whole = lines[index];
    const line = whole && sliceLine(whole, reach.left, reach.right);
    if (!line) continue;
    if (line.row > row + 2) break;
    const section = sectionOf(line, words);
    if (section === 'title' || (section === undefined && below.length === 0)) break;
    below.push(line);
    row = line.row;
  }
  return below;
}
