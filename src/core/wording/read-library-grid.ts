import type { StandardIndicator, StandardsPack } from '../standards/schema';
import { nameKey } from './bigrams';
import { levelKey } from './level-key';
import { LIBRARY_COLUMNS, columnWords } from './library-columns';
import type { LibraryColumn } from './library-columns';
import type { TextGrid } from './library-grid';
import type { LibraryReading, LibraryRow } from './library-reading';
import { nameProblem } from './name-problem';
import type { Steps } from '../reading/steps';

/** Columns that only a library has. */
const OWN_COLUMNS: ReadonlySet<LibraryColumn> = new Set<LibraryColumn>(['aliases', 'projectWords', 'dimension']);
/** Title and notes may stand above the header. */
const ROWS_ABOVE = 20;
/** A variant may hold 、 of its own. */
const LIST = /[;；\n]+/u;
/** A basis may hold commas of its own. */
const LINES = /\r?\n/u;
const COMPARATORS: Readonly<Record<string, StandardIndicator['comparator']>> = { '≥': '≥', '>=': '≥', '≤': '≤', '<=': '≤', '=': '=', '>': '>', '<': '<' };
/** Rows between two pauses. */
const SLICE = 100;

/** Where a grid comes from. */
export interface GridPlace {
  /** What the library is called; what does not say its source comes from here. */
  readonly title: string;
  readonly sheet: string;
  /** Sheet row of the first row of the grid. */
  readonly top: number;
}

/** Which grids count as a library: `own` those with a column that only a library has, `any` all with 二级指标 and 三级指标. */
export type GridKind = 'own' | 'any';

/**
 * A library in columns, in whatever order people keep them. Undefined when the grid is none: it is then a table to be
 * read as any other.
 */
export function* readLibraryGrid(grid: TextGrid, place: GridPlace, kind: GridKind, pack: StandardsPack): Steps<LibraryReading | undefined> {
  for (const [i, row] of grid.slice(0, ROWS_ABOVE).entries()) {
    const columns = columnsOf(row, kind, pack);
    if (columns) return yield* readRows(grid.slice(i + 1), columns, { ...place, top: place.top + i + 1 }, pack);
  }
  return undefined;
}

type Columns = ReadonlyMap<LibraryColumn, number>;

function columnsOf(row: readonly string[], kind: GridKind, pack: StandardsPack): Columns | undefined {
  const columns = new Map<LibraryColumn, number>();
  for (const [i, text] of row.entries()) {
    const key = plain(text);
    const column = key === '' ? undefined : LIBRARY_COLUMNS.find((one) => !columns.has(one) && [one, ...columnWords(one, pack)].some((word) => plain(word) === key));
    if (column) columns.set(column, i);
  }
  const isLibrary = columns.has('level2') && columns.has('level3') && (kind === 'any' || [...columns.keys()].some((column) => OWN_COLUMNS.has(column)));
  return isLibrary ? columns : undefined;
}

function* readRows(rows: TextGrid, columns: Columns, { title, sheet, top }: GridPlace, pack: StandardsPack): Steps<LibraryReading> {
  const indicators = new Map<string, StandardIndicator>();
  const repeated: LibraryRow[] = [];
  const rejected: LibraryReading['rejected'][number][] = [];
  let level1 = '';
  let level2 = '';
  let count = 0;
  for (const [i, row] of rows.entries()) {
    if (i % SLICE === SLICE - 1) yield;
    const text = (column: LibraryColumn): string => row[columns.get(column) ?? -1]?.trim() ?? '';
    level1 = text('level1') || level1;
    level2 = text('level2') || level2;
    const name = text('level3').replace(/\s+/gu, '');
    if (name === '' && text('description') === '' && text('aliases') === '') continue;
    count += 1;
    const at: LibraryRow = { sheet, row: top + i, name: name || text('description') || text('aliases') };
    const reason = nameProblem(name, pack) ?? (level2 === '' ? 'no-level2' : undefined);
    const key = `${levelKey(level2)}\n${nameKey(name)}`;
    if (reason) rejected.push({ ...at, reason });
    else if (indicators.has(key)) repeated.push(at);
    else indicators.set(key, indicatorOf(text, { name, level1: level1 || homeOf(level2, pack), level2, no: indicators.size + 1, title }, pack));
  }
  return { indicators: [...indicators.values()], rows: count, repeated, rejected };
}

interface Known {
  readonly no: number;
  readonly name: string;
  readonly level1: string;
  readonly level2: string;
  readonly title: string;
}

function indicatorOf(text: (column: LibraryColumn) => string, { no, title, ...known }: Known, pack: StandardsPack): StandardIndicator {
  const comparator = COMPARATORS[text('comparator').normalize('NFKC')] ?? COMPARATORS[text('comparator')] ?? '';
  const unit = text('unit');
  const basis = listOf(text('basis'), LINES);
  return {
    ...known,
    id: `own-${String(no)}`,
    aliases: listOf(text('aliases'), LIST),
    description: text('description'),
    comparator,
    unit,
    dimension: dimensionOf(text('dimension'), unit, pack),
    example: exampleOf(comparator, text('number'), unit, pack),
    basis: basis.length > 0 ? basis : [title],
    projectWords: listOf(text('projectWords'), LIST),
    kind: '',
    tables: countOf(text('tables')),
    source: text('source') || title,
  };
}

/** A row without a value asks for one. */
function exampleOf(comparator: StandardIndicator['comparator'], number: string, unit: string, pack: StandardsPack): string {
  if (number === '') return `${comparator}〈${pack.headers.value?.[0] ?? ''}〉${unit}`;
  const value = comparator !== '' && !number.startsWith(comparator) ? comparator + number : number;
  return unit === '' || value.endsWith(unit) ? value : value + unit;
}

function dimensionOf(written: string, unit: string, { dimensionNames, units }: StandardsPack): StandardIndicator['dimension'] {
  const named = (Object.keys(dimensionNames) as StandardIndicator['dimension'][]).find((dimension) => dimension === written || dimensionNames[dimension]?.includes(written));
  return named ?? units.find(({ name, aliases }) => name === unit || aliases.includes(unit))?.dimension ?? 'text';
}

function homeOf(level2: string, { levels }: StandardsPack): string {
  return levels.find((level) => level.level2.some(({ name, aliases }) => name === level2 || aliases.includes(level2)))?.name ?? '';
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

function listOf(text: string, between: RegExp): string[] {
  return [...new Set(text.split(between).map((part) => part.trim()).filter((part) => part !== ''))];
}

function countOf(text: string): number {
  const count = Number(text);
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}
