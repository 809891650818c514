import type { Area } from '../../../core/sheet/address';
import { areaContains } from '../../../core/sheet/address';
import { fault, wrongShape } from '../fault';
import type { Grid, GridWrite } from '../grid';
import { isEntireColumn, isEntireRow } from '../range-place';
import { typedText, type TypedText } from '../typed-text';
import type { Scope } from './scope';

/** More cells than this are not given in one read. */
const MAX_READ = 5_000_000;

export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** A matrix of what `read` gives for each cell; null for a range without bounds, or when the fault switch says so. */
export function matrix<Value>(scope: Scope, area: Area, read: (row: number, column: number) => Value): readonly (readonly Value[])[] | null {
  if (isEntireRow(area) || isEntireColumn(area) || scope.faults.valuesNull || cellCount(area) > MAX_READ) return null;
  const rows: Value[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: Value[] = [];
    for (let column = area.left; column <= area.right; column += 1) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

/** Refuses to write where a locked cell lies on a protected sheet. */
export function assertWritable(scope: Scope, sheetId: string, area: Area, location: string): void {
  if (!scope.workbook.sheet(sheetId).protection) return;
  const { grid } = scope.workbook;
  const bounds = bounded(grid, sheetId, area);
  for (let row = bounds.top; row <= bounds.bottom; row += 1) {
    for (let column = bounds.left; column <= bounds.right; column += 1) {
      if (grid.style(sheetId, row, column).locked) throw fault('AccessDenied', location);
    }
  }
}

/** Of an unbounded area the part that is used, and at least its first cell. */
export function bounded(grid: Grid, sheetId: string, area: Area): Area {
  if (!isEntireRow(area) && !isEntireColumn(area)) return area;
  const used = grid.usedArea(sheetId, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    top: area.top,
    left: area.left,
    bottom: Math.max(area.top, Math.min(area.bottom, used.bottom)),
    right: Math.max(area.left, Math.min(area.right, used.right)),
  };
}

/**
 * One value for each cell of the area: a scalar or a 1×1 matrix goes to all, any other shape must fit.
 * `null` inside leaves its cell alone.
 */
export function spread(area: Area, given: unknown, location: string): readonly (readonly unknown[])[] {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (given === null || given === undefined) throw fault('InvalidArgument', location);
  const single = !Array.isArray(given) ? given : given.length === 1 && Array.isArray(given[0]) && given[0].length === 1 ? (given[0] as unknown[])[0] : undefined;
  if (single !== undefined) return Array.from({ length: rows }, () => Array.from({ length: columns }, () => single));
  const matrixGiven = given as unknown[];
  if (matrixGiven.length !== rows) throw wrongShape(location);
  return matrixGiven.map((cells) => {
    if (!Array.isArray(cells) || cells.length !== columns) throw wrongShape(location);
    return cells as unknown[];
  });
}

/** Puts values in as `range.values` and `range.formulas` do, text read as Excel reads it; cells under a merge are passed over. */
export function writeValues(scope: Scope, sheetId: string, area: Area, given: unknown, location: string): void {
  const { grid, year } = scope.workbook;
  assertWritable(scope, sheetId, area, location);
  const values = spread(area, given, location);
  const merges = grid.merges(sheetId);
  const writes: GridWrite[] = [];
  const formats: { readonly row: number; readonly column: number; readonly numberFormat: string }[] = [];
  values.forEach((cells, rowOffset) =>
    cells.forEach((value, columnOffset) => {
      if (value === null) return;
      const place = { row: area.top + rowOffset, column: area.left + columnOffset };
      if (isCovered(merges, place)) return;
      const typed = typedValue(value, grid.style(sheetId, place.row, place.column).numberFormat, year, location);
      writes.push(writeOf(place, typed));
      if (typed.numberFormat !== undefined) formats.push({ ...place, numberFormat: typed.numberFormat });
    }),
  );
  scope.write(() => {
    for (const { row, column, numberFormat } of formats) {
      grid.setStyle(sheetId, { top: row, left: column, bottom: row, right: column }, { numberFormat });
    }
    grid.setCells(sheetId, writes);
  });
}

export function isCovered(merges: readonly Area[], at: { readonly row: number; readonly column: number }): boolean {
  return merges.some((merge) => areaContains(merge, at) && (merge.top !== at.row || merge.left !== at.column));
}

function typedValue(value: unknown, numberFormat: string, year: number, location: string): TypedText {
  if (typeof value === 'string') {
    if (value.length > 32_767) throw fault('InvalidArgument', location);
    return typedText(value, numberFormat, year);
  }
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  throw fault('InvalidArgument', location);
}

function writeOf(place: { readonly row: number; readonly column: number }, typed: TypedText): GridWrite {
  if (typed.formula !== undefined) return { ...place, formula: typed.formula };
  return { ...place, value: typed.value, ...(typed.isError && { isError: true }) };
}

/** What all lines have in common; null when they differ. */
export function sameOrNull<Value>(first: number, last: number, read: (index: number) => Value): Value | null {
  const value = read(first);
  for (let index = first + 1; index <= last; index += 1) if (read(index) !== value) return null;
  return value;
}
