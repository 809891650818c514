import { sliceLine, textAt, type Line } from '../line';
import { pointingAt } from '../pointing';
import type { Vocabulary } from '../vocabulary';
import { Pace, type Steps } from '../steps';
import { columnFacts, type ColumnFacts } from './column-facts';
import { decideColumns, type ColumnRoles } from './column-roles';
import { headerOf, isHeaderLike, pointedHeader, type Columns, type Header } from './header';
import type { HeaderCluster } from './header-cluster';
import { reachBeside } from './neighbours';
import { kindOfLine, type BodyShape } from './indicator-lines';
import { headsLevel } from './level-row';
import { sectionOf } from './block-section';

/** One table in the lines of a sheet: a band of columns, its header, and its body. */
export interface TableSpan {
  /** Indexes into the lines, both included; `bottom` equals `header.last` when nothing stands below. */
  readonly header: Header;
  readonly bottom: number;
  readonly band: Band;
  readonly headerRows: readonly number[];
  readonly roles: ColumnRoles;
  /** Lines of the band that state an indicator. */
  readonly body: readonly Line[];
  /** Lines that only carry a level on: fillers of a form. */
  readonly silent: readonly Line[];
  /** Lines of a ledger that speak of an office or a project and state no indicator. */
  readonly context: readonly Line[];
  /** True where the words of the header alone, or the cells below them, make it a table of indicators. */
  readonly isProven: boolean;
}

export interface Band {
  readonly left: number;
  readonly right: number;
  /** Columns of the table beside it that it uses too: 一级指标 of the first half. */
  readonly shared: readonly number[];
}

export function withinBand(line: Line, band: Band): Line | undefined {
  if (band.shared.length === 0) return sliceLine(line, band.left, band.right);
  const cells = line.cells.filter(({ column }) => (column >= band.left && column <= band.right) || band.shared.includes(column));
  return cells.length === 0 ? undefined : { row: line.row, cells };
}

/** Cells further than this behind the last header word are no part of a table: a merged value column may be that wide. */
const SPILL = 3;
/** Enough rows to tell what a column holds. */
const SAMPLE = 60;

/** The table under one cluster. `free`: the first line that belongs to no other table. */
export function* spanOf(
  lines: readonly Line[],
  cluster: HeaderCluster,
  clusters: ReadonlyMap<number, readonly HeaderCluster[]>,
  reach: Band,
  free: number,
  shared: Columns,
  words: Vocabulary,
): Steps<TableSpan | undefined> {
  const pointing = pointingAt(lines, cluster.index, words.pointings);
  const header = pointing ? pointedHeader(lines, cluster.index, pointing, words) : headerOf(lines, cluster, reach, free, words);
  if (!header) return undefined;
  const beside = reachBeside(lines.slice(header.first, header.last + SAMPLE), header, reach);
  const band = { ...beside, right: Math.min(beside.right, header.right + SPILL), shared: reach.shared };
  const sample = sampleBelow(lines, header, clusters, band);
  const facts = columnFacts(sample, words);
  const decided = decideColumns(header, facts, words);
  const roles: ColumnRoles = { ...decided, columns: { ...shared, ...decided.columns } };
  const walked = yield* walkBody(lines, header, cluster, clusters, band, roles, words);
  const isProven = pointing !== undefined || isTableOfIndicators(header, cluster, roles.columns, facts, walked.body.length);
  return { header, band, roles, isProven, ...walked };
}

/** Lines right below a header, up to the next header. */
function sampleBelow(lines: readonly Line[], header: Header, clusters: ReadonlyMap<number, readonly HeaderCluster[]>, band: Band): readonly Line[] {
  const sample: Line[] = [];
  for (let index = header.last + 1; index < lines.length && sample.length < SAMPLE; index += 1) {
    const line = lines[index];
    const before = lines[index - 1];
    if (!line || !before || line.row > before.row + 2 || clusters.get(index)?.some((one) => one.left <= band.right && one.right >= band.left)) break;
    const within = withinBand(line, band);
    if (within) sample.push(within);
  }
  return sample;
}

function* walkBody(
  lines: readonly Line[],
  header: Header,
  cluster: HeaderCluster,
  clusters: ReadonlyMap<number, readonly HeaderCluster[]>,
  band: Band,
  roles: ColumnRoles,
  words: Vocabulary,
): Steps<Pick<TableSpan, 'bottom' | 'headerRows' | 'body' | 'silent' | 'context'>> {
  const { columns } = roles;
  const headerRows = [...header.rows];
  const body: Line[] = [];
  const silent: Line[] = [];
  const context: Line[] = [];
  // Such lines belong to the table once an indicator follows.
  let pending: Line[] = [];
  const placed = Object.values(columns);
  const shape: BodyShape = {
    columns,
    headed: new Set([...placed, ...header.columns.map(({ column }) => column)]),
    left: placed.reduce((least, column) => Math.min(least, column), header.right),
    right: header.right,
  };
  const pace = new Pace();
  let bottom = header.last;
  let lastRow = lines[header.last]?.row ?? 0;
  let afterHeader = false;
  let lastOrder: number | undefined;
  for (let index = header.last + 1; index < lines.length; index += 1) {
    const line = lines[index];
    const within = line && withinBand(line, band);
    if (!within) continue;
    if (pace.isDue(within.cells.length)) yield;
    const again = againAt(lines, index, header, cluster, clusters, band, words);
    if (again === 'other') break;
    if (again) {
      if (startsOver(lines, again, lastOrder, columns, header, words)) break;
      headerRows.push(...again.rows);
      index = again.last;
      bottom = index;
      lastRow = lines[index]?.row ?? lastRow;
      afterHeader = true;
      continue;
    }
    if (words.isBudgetHeader(line.cells.map(({ text }) => text))) break;
    const apart = within.row - lastRow - 1;
    if (body.length === 0 && silent.length === 0 && apart === 0 && isSubHeader(within, header, columns, words)) {
      lastRow = within.row;
      continue;
    }
    // What is blank but for the 一级指标 of the table beside it says nothing here.
    if (band.shared.length > 0 && within.cells.every(({ column }) => band.shared.includes(column))) continue;
    if (within.cells.length === 1 && words.is('continued', within.cells[0]?.text ?? '')) {
      lastRow = within.row;
      continue;
    }
    const kind = kindOfLine(within, shape, words, apart);
    if (kind === 'end') break;
    if (kind === 'context') {
      pending.push(within);
      lastRow = within.row;
      continue;
    }
    if (kind === 'indicator' && !hasLevel(within, columns, words) && opensBlock(within, columns, words)) break;
    if (kind === 'filler' || (kind === 'indicator' && headsLevel(within, nextWithin(lines, index, band), columns, words))) silent.push(within);
    // The rest of a row that the page cut in two.
    else if (kind === 'indicator' && !(afterHeader && body.length > 0 && isContinuation(within, columns))) body.push(within);
    context.push(...pending);
    pending = [];
    lastOrder = level1Order(within, columns, words) ?? lastOrder;
    afterHeader = false;
    bottom = index;
    lastRow = within.row;
  }
  return { bottom, headerRows, body, silent, context };
}

/** 经费保障 | 制度保障 | 其他 right below the headers: words under groups of several columns, none where the indicators stand. */
function isSubHeader({ cells }: Line, header: Header, columns: Columns, words: Vocabulary): boolean {
  const { level1, level2, level3, value, number, comparator, unit } = columns;
  const placed = [level1, level2, level3, value, number, comparator, unit];
  if (cells.length < 2 || !cells.every((cell) => isHeaderLike(cell, words) && !placed.includes(cell.column))) return false;
  return cells.every(({ column, text }) => {
    // Amounts of the project stand further left than any word of the indicators.
    if (column < header.left) return words.isAmountHeader(text);
    const place = header.columns.findLastIndex((one) => one.column <= column);
    const group = header.columns[place];
    const next = header.columns[place + 1]?.column ?? Number.POSITIVE_INFINITY;
    return group !== undefined && next > group.column + 1;
  });
}

/** The line right below, as far as it lies in the band. */
function nextWithin(lines: readonly Line[], index: number, band: Band): Line | undefined {
  const line = lines[index];
  const next = lines[index + 1];
  return line && next?.row === line.row + 1 ? withinBand(next, band) : undefined;
}

function hasLevel(line: Line, columns: Columns, words: Vocabulary): boolean {
  const of = (column: number | undefined): string => (column === undefined ? '' : textAt(line, column));
  return words.level1(of(columns.level1)) !== undefined || words.level2(of(columns.level2)) !== undefined;
}

function isContinuation(line: Line, columns: Columns): boolean {
  const blank = (column: number | undefined): boolean => column === undefined || textAt(line, column) === '';
  const said = [columns.level1, columns.level2, columns.value, columns.number, columns.comparator, columns.weight, columns.no];
  return said.every(blank);
}

/** The header of this table once more, `other` for the header of another one. */
function againAt(
  lines: readonly Line[],
  index: number,
  header: Header,
  cluster: HeaderCluster,
  clusters: ReadonlyMap<number, readonly HeaderCluster[]>,
  band: Band,
  words: Vocabulary,
): Header | 'other' | undefined {
  const pointing = pointingAt(lines, index, words.pointings);
  if (pointing) {
    const again = pointedHeader(lines, index, pointing, words);
    return again && header.pointing && again.key === header.key ? again : 'other';
  }
  // The words of the lowest row may stand a row or more below the first row of a header.
  for (let ahead = index; ahead <= index + (cluster.index - header.first); ahead += 1) {
    const found = clusters.get(ahead)?.find((one) => one.left <= band.right && one.right >= band.left);
    if (!found) continue;
    const again = headerOf(lines, found, band, index, words);
    if (again.first !== index) continue;
    return again.key === header.key ? again : 'other';
  }
  return undefined;
}

/** The same headers again are a page break, unless the 一级指标 behind them begin anew or they are about another period. */
function startsOver(lines: readonly Line[], again: Header, last: number | undefined, columns: Columns, header: Header, words: Vocabulary): boolean {
  if (again.side !== '' && again.side !== header.side) return true;
  const behind = lines[again.last + 1];
  const next = behind && level1Order(behind, columns, words);
  return next !== undefined && last !== undefined && next < last;
}

/** The place of a row's 一级指标 in the order of the pack. */
function level1Order(line: Line, { level1 }: Columns, words: Vocabulary): number | undefined {
  return level1 === undefined ? undefined : words.level1(textAt(line, level1))?.order;
}

/** A line that begins the block of the next table. A row whose levels continue from above begins with a name, whatever words it has. */
function opensBlock(line: Line, columns: Columns, words: Vocabulary): boolean {
  // 序号 and the project of a ledger stand before the name of any row.
  const first = line.cells.find(({ column }) => column !== columns.no && column !== columns.project)?.column ?? 0;
  if (line.cells.length > 1 && columns.level3 !== undefined && first >= columns.level3) return false;
  return sectionOf(line, words) !== undefined;
}

/** Words alone: two levels and a value. Else names of levels or target values must stand below. */
function isTableOfIndicators(header: Header, cluster: HeaderCluster, columns: Columns, facts: ReadonlyMap<number, ColumnFacts>, rows: number): boolean {
  const own = columns.level1 === undefined && columns.level2 === undefined ? [columns.level3] : [columns.level1, columns.level2];
  const levels = own.flatMap((column) => (column === undefined ? [] : [facts.get(column)?.levelCells ?? 0]));
  const known = levels.some((count) => count > 0);
  if (cluster.isSure) return known || rows === 0 || header.columns.length >= 3;
  const value = columns.value === undefined ? undefined : facts.get(columns.value);
  const valued = value !== undefined && value.quantities > 0 && (value.quantities + value.numbers) * 2 >= value.cells;
  return known || valued || columns.comparator !== undefined;
}
