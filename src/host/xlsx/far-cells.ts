import { columnIndex, columnLetters } from '../../core/sheet/address';
import type { LeanSheet } from './lean-sheet';

/** Where the rows and columns of a sheet really stand, by their place in the file given to the library. */
export interface Positions {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The library makes room for every cell of the rectangle; above this a sheet of few cells is drawn together first. */
const ROOMY = 200_000;
const SPARSE = 10;

/** Whether empty formatted cells alone make the sheet far bigger than it is. */
export function reachesTooFar({ roomBefore, rows, columns }: LeanSheet): boolean {
  return roomBefore > ROOMY && roomBefore > SPARSE * (last(rows) + 1) * (last([...columns]) + 1);
}

/** Rows and columns without content left out, so that one stray cell at XFD1048576 costs one cell. Undefined when there is no need. */
export function drawnTogether(sheet: LeanSheet): { readonly xml: string; readonly positions: Positions } | undefined {
  const columns = [...sheet.columns].sort((a, b) => a - b);
  const room = (last(sheet.rows) + 1) * (last(columns) + 1);
  if (room < ROOMY || room < sheet.cells * SPARSE) return undefined;
  const rows = [...new Set(sheet.rows)].sort((a, b) => a - b);
  const rowPlace = new Map(rows.map((row, place) => [row, place]));
  const columnPlace = new Map(columns.map((column, place) => [columnLetters(column), columnLetters(place)]));
  const newRow = (digits: string): string => String((rowPlace.get(Number(digits) - 1) ?? 0) + 1);
  const data = /(<(?:\w+:)?sheetData\b[\s\S]*<\/(?:\w+:)?sheetData>)([\s\S]*)$/.exec(sheet.xml);
  if (!data) return undefined;
  const moved = (data[1] ?? '')
    .replace(/(<(?:\w+:)?row\b[^>]*?\sr=["'])(\d+)(["'])/g, (_, before: string, row: string, after: string) => before + newRow(row) + after)
    .replace(/(<(?:\w+:)?c\b[^>]*?\sr=["'])\$?([A-Za-z]+)\$?(\d+)(["'])/g, (_, before: string, letters: string, row: string, after: string) => {
      const place = columnPlace.get(columnLetters(columnIndex(letters)));
      return `${before}${place ?? letters}${newRow(row)}${after}`;
    });
  // Links name cells by where they really stand, and are not read.
  const rest = (data[2] ?? '').replace(/<((?:\w+:)?)hyperlinks\b[\s\S]*?<\/\1hyperlinks>/, '');
  return { xml: sheet.xml.slice(0, data.index) + moved + rest, positions: { rows, columns } };
}

function last(places: readonly number[]): number {
  return places.reduce((most, place) => Math.max(most, place), 0);
}
