import type { StandardIndicator, StandardsPack } from '../standards/schema';
import type { WordingLibrary } from './contract';

/** Rows of text, the first of them the header. */
export type TextGrid = readonly (readonly string[])[];

type LibraryRole = keyof StandardsPack['libraryHeaders'];
type Column = 'level1' | 'level2' | 'level3' | 'description' | 'comparator' | 'number' | 'unit' | 'basis' | LibraryRole;

/** As they are written, from the left. */
const COLUMNS: readonly Column[] = ['level1', 'level2', 'level3', 'description', 'comparator', 'number', 'unit', 'basis', 'dimension', 'projectWords', 'aliases', 'tables', 'source'];
const LIBRARY_COLUMNS: ReadonlySet<Column> = new Set<Column>(['aliases', 'projectWords', 'dimension']);
/** Title and notes may stand above the header. */
const ROWS_ABOVE = 20;
/** A variant may hold 、 of its own. */
const LIST = /[;；\n]+/u;
/** A basis may hold commas of its own. */
const LINES = /\r?\n/u;
const COMPARATORS: Readonly<Record<string, StandardIndicator['comparator']>> = { '≥': '≥', '>=': '≥', '≤': '≤', '<=': '≤', '=': '=', '>': '>', '<': '<' };

/** A library as people keep it: one row an indicator, in columns with the pack's words. */
export function libraryGrid({ indicators }: Pick<WordingLibrary, 'indicators'>, pack: StandardsPack): TextGrid {
  return [COLUMNS.map((column) => wordsOf(column, pack)[0] ?? column), ...indicators.map((indicator) => COLUMNS.map((column) => cellOf(indicator, column, pack)))];
}

/**
 * A library that was written by `libraryGrid`, whatever people did to the order of its columns since. Undefined when the
 * grid has none of the columns that only a library has: it is then a table to be read as any other.
 */
export function libraryFromGrid(title: string, grid: TextGrid, pack: StandardsPack): WordingLibrary | undefined {
  for (const [i, row] of grid.slice(0, ROWS_ABOVE).entries()) {
    const columns = columnsOf(row, pack);
    if (columns) return { origin: 'own', title, indicators: indicatorsOf(grid.slice(i + 1), columns, title, pack) };
  }
  return undefined;
}

type Columns = ReadonlyMap<Column, number>;

function columnsOf(row: readonly string[], pack: StandardsPack): Columns | undefined {
  const columns = new Map<Column, number>();
  for (const [i, text] of row.entries()) {
    const key = plain(text);
    const column = key === '' ? undefined : COLUMNS.find((one) => !columns.has(one) && wordsOf(one, pack).some((word) => plain(word) === key));
    if (column) columns.set(column, i);
  }
  const isLibrary = columns.has('level2') && columns.has('level3') && [...columns.keys()].some((column) => LIBRARY_COLUMNS.has(column));
  return isLibrary ? columns : undefined;
}

function indicatorsOf(rows: TextGrid, columns: Columns, title: string, pack: StandardsPack): StandardIndicator[] {
  const indicators: StandardIndicator[] = [];
  let level1 = '';
  let level2 = '';
  for (const row of rows) {
    const text = (column: Column): string => row[columns.get(column) ?? -1]?.trim() ?? '';
    level1 = text('level1') || level1;
    level2 = text('level2') || level2;
    const name = text('level3').replace(/\s+/gu, '');
    if (name === '') continue;
    const comparator = COMPARATORS[text('comparator').normalize('NFKC')] ?? COMPARATORS[text('comparator')] ?? '';
    const unit = text('unit');
    const basis = listOf(text('basis'), LINES);
    indicators.push({
      id: `own-${String(indicators.length + 1)}`,
      level1: level1 || homeOf(level2, pack),
      level2,
      name,
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
    });
  }
  return indicators;
}

function cellOf(indicator: StandardIndicator, column: Column, pack: StandardsPack): string {
  switch (column) {
    case 'level3':
      return indicator.name;
    case 'number':
      return numberOf(indicator);
    case 'basis':
      return indicator.basis.join('\n');
    case 'aliases':
    case 'projectWords':
      return indicator[column].join('；');
    case 'dimension':
      return pack.dimensionNames[indicator.dimension]?.[0] ?? indicator.dimension;
    case 'tables':
      return String(indicator.tables);
    default:
      return indicator[column];
  }
}

/** `≥95%` gives 95 beside ≥ and %. */
function numberOf({ comparator, unit, example }: StandardIndicator): string {
  const rest = comparator !== '' && example.startsWith(comparator) ? example.slice(comparator.length) : example;
  return unit !== '' && rest.endsWith(unit) ? rest.slice(0, -unit.length) : rest;
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

function wordsOf(column: Column, pack: StandardsPack): readonly string[] {
  switch (column) {
    case 'aliases':
    case 'projectWords':
    case 'dimension':
    case 'tables':
    case 'source':
      return pack.libraryHeaders[column] ?? [];
    default:
      return pack.headers[column] ?? [];
  }
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
