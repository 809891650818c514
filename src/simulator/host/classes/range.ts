import type { Area } from '../../../core/sheet/address';
import { sameAreas } from '../../../core/sheet/same-areas';
import { fault, wrongShape } from '../fault';
import { MAX_COLUMNS, MAX_ROWS, type GridCell } from '../grid';
import { hostObject, type HostObject } from '../host-object';
import { areaOf, intersection, isEntireColumn, isEntireRow, shownAddress, withSheet, type RangePlace } from '../range-place';
import { areasObject } from './areas';
import { dataValidationObject } from './data-validation';
import { hyperlinkAt, setHyperlink } from './hyperlink';
import { rangeFormatObject } from './range-format';
import { assertWritable, bounded, cellCount, matrix, sameOrNull, spread, writeValues } from './range-cells';
import { rangeLines } from './range-lines';
import type { Scope } from './scope';

/** `getMergedAreasOrNullObject` fails above this many (office-js#3611). */
const MAX_MERGED_AREAS = 512;

export function rangeObject(scope: Scope, place: RangePlace, reference?: string): HostObject {
  const { workbook } = scope;
  const { grid } = workbook;
  const { sheetId } = place;
  const area = (member = 'load'): Area => areaOf(place, `Range.${member}`);
  const made = (next: Area): HostObject => scope.range({ sheetId, area: next });
  const cell = (row: number, column: number): GridCell => grid.cell(sheetId, row, column);
  let id = reference;

  const moved = (row: number, column: number, rows: number, columns: number, member: string): HostObject => {
    const next = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    const outside = row < 0 || column < 0 || next.bottom >= MAX_ROWS || next.right >= MAX_COLUMNS || rows < 1 || columns < 1;
    if (outside) throw fault('InvalidArgument', `Range.${member}`);
    return made(next);
  };
  const used = (valuesOnly: boolean): Area | undefined => {
    const all = grid.usedArea(sheetId, valuesOnly);
    return all && intersection(all, area());
  };

  return hostObject('Range', {
    identity: () => (id === undefined ? {} : { _ReferenceId: id }),
    keep: () => {
      id ??= workbook.newId();
      workbook.references.set(id, place);
    },
    get: {
      Address: () => withSheet(workbook.sheetName(sheetId), shownAddress(area())),
      AddressLocal: () => withSheet(workbook.sheetName(sheetId), shownAddress(area())),
      RowIndex: () => area().top,
      ColumnIndex: () => area().left,
      RowCount: () => area().bottom - area().top + 1,
      ColumnCount: () => area().right - area().left + 1,
      CellCount: () => cellCount(area()),
      IsEntireRow: () => isEntireRow(area()),
      IsEntireColumn: () => isEntireColumn(area()),
      Values: () => matrix(scope, area(), (row, column) => cell(row, column).value ?? ''),
      Text: () => matrix(scope, area(), (row, column) => grid.text(sheetId, row, column)),
      Formulas: () => matrix(scope, area(), (row, column) => cell(row, column).formula ?? cell(row, column).value ?? ''),
      NumberFormat: () => matrix(scope, area(), (row, column) => grid.style(sheetId, row, column).numberFormat),
      Hyperlink: () => hyperlinkAt(scope, sheetId, area()),
      ValueTypes: () => matrix(scope, area(), (row, column) => valueType(cell(row, column))),
      RowHidden: () => sameOrNull(area().top, bounded(grid, sheetId, area()).bottom, (row) => grid.isHidden(sheetId, 'row', row)),
      ColumnHidden: () => sameOrNull(area().left, bounded(grid, sheetId, area()).right, (column) => grid.isHidden(sheetId, 'column', column)),
    },
    set: {
      Values: (given) => writeValues(scope, sheetId, area('values'), given, 'Range.values'),
      Formulas: (given) => writeValues(scope, sheetId, area('formulas'), given, 'Range.formulas'),
      NumberFormat: (given) => {
        assertWritable(scope, sheetId, area(), 'Range.numberFormat');
        const formats = spread(area(), given, 'Range.numberFormat');
        scope.write(() => setFormats(scope, sheetId, area(), formats));
      },
      Hyperlink: (given) => setHyperlink(scope, sheetId, area(), given),
      RowHidden: (hidden) => scope.write(() => grid.setHidden(sheetId, 'row', area().top, area().bottom, hidden === true)),
      ColumnHidden: (hidden) => scope.write(() => grid.setHidden(sheetId, 'column', area().left, area().right, hidden === true)),
    },
    navigate: {
      Worksheet: () => scope.worksheet(sheetId),
      Format: () => rangeFormatObject(scope, sheetId, area),
      DataValidation: () => dataValidationObject(scope, sheetId, area()),
    },
    call: {
      ...rangeLines(scope, place),
      _ValidateArraySize: (rows, columns) => {
        const fits = rows === area().bottom - area().top + 1 && columns === area().right - area().left + 1;
        const isSingle = rows === 1 && columns === 1;
        if (!fits && !isSingle) throw wrongShape('Range.values');
        return null;
      },
      GetCell: (row, column) => moved(area().top + Number(row), area().left + Number(column), 1, 1, 'getCell'),
      GetRow: (row) => moved(area().top + Number(row), area().left, 1, area().right - area().left + 1, 'getRow'),
      GetColumn: (column) => moved(area().top, area().left + Number(column), area().bottom - area().top + 1, 1, 'getColumn'),
      GetLastCell: () => moved(area().bottom, area().right, 1, 1, 'getLastCell'),
      GetOffsetRange: (rows, columns) => moved(area().top + Number(rows), area().left + Number(columns), area().bottom - area().top + 1, area().right - area().left + 1, 'getOffsetRange'),
      GetResizedRange: (rows, columns) => moved(area().top, area().left, area().bottom - area().top + 1 + Number(rows), area().right - area().left + 1 + Number(columns), 'getResizedRange'),
      GetAbsoluteResizedRange: (rows, columns) => moved(area().top, area().left, Number(rows), Number(columns), 'getAbsoluteResizedRange'),
      GetEntireRow: () => made({ ...area(), left: 0, right: MAX_COLUMNS - 1 }),
      GetEntireColumn: () => made({ ...area(), top: 0, bottom: MAX_ROWS - 1 }),
      GetBoundingRect: (other) => {
        const second = otherArea(other);
        return made({
          top: Math.min(area().top, second.top),
          left: Math.min(area().left, second.left),
          bottom: Math.max(area().bottom, second.bottom),
          right: Math.max(area().right, second.right),
        });
      },
      GetIntersectionOrNullObject: (other) => {
        const common = intersection(area(), otherArea(other));
        return common ? made(common) : null;
      },
      GetUsedRange: (valuesOnly) => {
        const found = used(valuesOnly === true);
        if (!found) throw fault('ItemNotFound', 'Range.getUsedRange');
        return made(found);
      },
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const found = used(valuesOnly === true);
        return found ? made(found) : null;
      },
      GetMergedAreasOrNullObject: () => {
        // Reading merges forgets the person's undo steps (office-js#5918).
        grid.clearUndo();
        const inside = grid.merges(sheetId).filter((merge) => merge.top >= area().top && merge.top <= area().bottom && merge.left >= area().left && merge.left <= area().right);
        if (inside.length > MAX_MERGED_AREAS) throw fault('InvalidArgument', 'Range.getMergedAreasOrNullObject');
        return inside.length > 0 ? areasObject(scope, sheetId, inside) : null;
      },
      Select: () => {
        scope.select({ sheetId, areas: [area('select')] });
        return null;
      },
    },
  });
}

function valueType({ value, isError }: GridCell): string {
  if (isError) return 'Error';
  if (value === null) return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

function setFormats(scope: Scope, sheetId: string, area: Area, formats: readonly (readonly unknown[])[]): void {
  const { grid } = scope.workbook;
  const code = (format: unknown): string => (format === '' ? 'General' : String(format));
  for (const { value, area: part } of sameAreas(formats.map((row) => row.map((format) => (format === null ? undefined : code(format)))))) {
    grid.setStyle(sheetId, movedArea(part, area), { numberFormat: value });
  }
}

/** An area counted from the corner of another, counted from A1. */
function movedArea({ top, left, bottom, right }: Area, from: Area): Area {
  return { top: top + from.top, left: left + from.left, bottom: bottom + from.top, right: right + from.left };
}

/** The area of a range that is given as an argument. */
function otherArea(other: unknown): Area {
  const range = other as HostObject;
  const number = (name: string): number => Number(range.get(name));
  const [top, left] = [number('RowIndex'), number('ColumnIndex')];
  return { top, left, bottom: top + number('RowCount') - 1, right: left + number('ColumnCount') - 1 };
}
