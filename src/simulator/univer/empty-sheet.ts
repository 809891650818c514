import type { IWorksheetData } from '@univerjs/core';
import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { DEFAULT_SIZE } from '../host/grid';
import { DEFAULT_UNIVER_STYLE } from './style-conversion';
import { pixels } from './units';

/** Sheets start with as many lines as a person sees and grow when written beyond. */
export const FIRST_ROWS = 200;
export const FIRST_COLUMNS = 30;

/** A blank sheet with the sizes and the font of a Chinese Excel. */
export function emptySheet(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: FIRST_ROWS,
    columnCount: FIRST_COLUMNS,
    defaultRowHeight: pixels(DEFAULT_SIZE.row),
    defaultColumnWidth: pixels(DEFAULT_SIZE.column),
    defaultStyle: DEFAULT_UNIVER_STYLE,
  });
}
