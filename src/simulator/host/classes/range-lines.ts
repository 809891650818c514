import type { Area } from '../../../core/sheet/address';
import { fault, HostFault } from '../fault';
import type { GridAxis } from '../grid';
import type { Members } from '../host-object';
import { areaOf, intersection, isEntireColumn, isEntireRow, type RangePlace } from '../range-place';
import { assertWritable, bounded } from './range-cells';
import type { Scope } from './scope';

/** Methods of a range that change what is where: merge, clear, insert, delete; and what is known of whole lines. */
export function rangeLines(scope: Scope, place: RangePlace): NonNullable<Members['call']> {
  const { grid } = scope.workbook;
  const { sheetId } = place;
  const area = (member: string): Area => areaOf(place, `Range.${member}`);
  const writable = (member: string): Area => {
    assertWritable(scope, sheetId, area(member), `Range.${member}`);
    return area(member);
  };
  const axisOf = (member: string): { readonly axis: GridAxis; readonly first: number; readonly count: number } => {
    const { top, bottom, left, right } = area(member);
    if (isEntireRow(area(member))) return { axis: 'row', first: top, count: bottom - top + 1 };
    if (isEntireColumn(area(member))) return { axis: 'column', first: left, count: right - left + 1 };
    throw new HostFault('NotImplemented', `host: Range.${member} of cells that are no entire rows or columns`);
  };
  return {
    Merge: (across) => {
      const whole = writable('merge');
      const rows = across === true ? Array.from({ length: whole.bottom - whole.top + 1 }, (_, index) => whole.top + index) : [undefined];
      scope.write(() => {
        for (const row of rows) mergeOne(scope, sheetId, row === undefined ? whole : { ...whole, top: row, bottom: row });
      });
      return null;
    },
    Unmerge: () => {
      const whole = writable('unmerge');
      scope.write(() => grid.unmerge(sheetId, whole));
      return null;
    },
    Clear: (applyTo) => {
      const whole = bounded(grid, sheetId, writable('clear'));
      if (applyTo !== 'Contents') throw new HostFault('NotImplemented', `host: Range.clear(${String(applyTo ?? 'All')})`);
      scope.write(() => grid.setCells(sheetId, cellsOf(whole).map((at) => ({ ...at, value: null }))));
      return null;
    },
    Insert: () => {
      const before = writable('insert');
      const { axis, first, count } = axisOf('insert');
      scope.write(() => grid.insert(sheetId, axis, first, count));
      return scope.range({ sheetId, area: before });
    },
    Delete: () => {
      writable('delete');
      const { axis, first, count } = axisOf('delete');
      scope.write(() => grid.remove(sheetId, axis, first, count));
      return null;
    },
    GetRowProperties: (asked) => lineProperties(scope, sheetId, 'row', area('getRowProperties'), asked),
    GetColumnProperties: (asked) => lineProperties(scope, sheetId, 'column', area('getColumnProperties'), asked),
  };
}

/** Only the top-left cell keeps what it holds. */
function mergeOne(scope: Scope, sheetId: string, area: Area): void {
  const { grid } = scope.workbook;
  if (area.top === area.bottom && area.left === area.right) return;
  grid.unmerge(sheetId, area);
  const covered = cellsOf(area).slice(1);
  const filled = covered.filter(({ row, column }) => grid.cell(sheetId, row, column).value !== null);
  if (filled.length > 0) grid.setCells(sheetId, filled.map((at) => ({ ...at, value: null })));
  grid.merge(sheetId, area);
}

function cellsOf(area: Area): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) cells.push({ row, column });
  }
  return cells;
}

function lineProperties(scope: Scope, sheetId: string, axis: GridAxis, area: Area, asked: unknown): unknown {
  const { grid } = scope.workbook;
  const hidden = axis === 'row' ? 'rowHidden' : 'columnHidden';
  const wishes = Object.entries((asked ?? {}) as Record<string, unknown>).filter(([, wanted]) => wanted === true);
  for (const [name] of wishes) {
    if (name !== hidden) throw new HostFault('NotImplemented', `host: Range.get${axis === 'row' ? 'Row' : 'Column'}Properties({${name}})`);
  }
  const used = intersection(bounded(grid, sheetId, area), area);
  if (!used) throw fault('InvalidArgument', 'Range.getRowProperties');
  const [first, last] = axis === 'row' ? [used.top, used.bottom] : [used.left, used.right];
  return Array.from({ length: last - first + 1 }, (_, index) => ({ [hidden]: grid.isHidden(sheetId, axis, first + index) }));
}
