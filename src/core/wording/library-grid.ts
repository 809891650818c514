import { bareFigure } from '../standards/bare-figure';
import type { StandardIndicator, StandardsPack } from '../standards/schema';
import type { WordingLibrary } from './contract';
import { LIBRARY_COLUMNS, columnWords } from './library-columns';
import type { LibraryColumn } from './library-columns';

/** Rows of text, the first of them the header. */
export type TextGrid = readonly (readonly string[])[];

/** A library as people keep it: one row an indicator, in columns with the pack's words. */
export function libraryGrid({ indicators }: Pick<WordingLibrary, 'indicators'>, pack: StandardsPack): TextGrid {
  return [LIBRARY_COLUMNS.map((column) => columnWords(column, pack)[0] ?? column), ...indicatorRows(indicators, pack)];
}

/** The same with columns named as the program names them: what is kept must be understood with any pack. */
export function storedGrid(indicators: readonly StandardIndicator[], pack: StandardsPack): TextGrid {
  return [LIBRARY_COLUMNS, ...indicatorRows(indicators, pack)];
}

function indicatorRows(indicators: readonly StandardIndicator[], pack: StandardsPack): TextGrid {
  return indicators.map((indicator) => LIBRARY_COLUMNS.map((column) => cellOf(indicator, column, pack)));
}

function cellOf(indicator: StandardIndicator, column: LibraryColumn, pack: StandardsPack): string {
  switch (column) {
    case 'level3':
      return indicator.name;
    case 'number':
      return bareFigure(indicator);
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
