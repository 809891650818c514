import { fault } from '../fault';
import type { GridSheet } from '../grid';
import { MAX_COLUMNS, MAX_ROWS } from '../grid';
import { hostObject, type HostObject } from '../host-object';
import { parseAddress } from '../range-place';
import { areasObject } from './areas';
import { freezePanesObject } from './freeze-panes';
import { namesObject } from './names';
import { horizontalBreaksObject, pageLayoutObject } from './page-layout';
import { protectionObject } from './protection';
import { registrations } from './registrations';
import type { Scope } from './scope';
import { assertSheetName } from './sheet-names';

const WIRE = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

const LONGEST_ADDRESSES = 8_000;

export function worksheetObject(scope: Scope, sheetId: string): HostObject {
  const { workbook } = scope;
  const { grid } = workbook;
  const sheet = (): GridSheet => {
    const found = grid.sheets().find(({ id }) => id === sheetId);
    if (!found) throw fault('ItemNotFound', 'Worksheet');
    return found;
  };
  const position = (): number => grid.sheets().findIndex(({ id }) => id === sheetId);
  const state = () => workbook.sheet(sheetId);
  const whole = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  const range = (address: unknown): HostObject =>
    scope.range({ sheetId, area: typeof address === 'string' && address !== '' ? parseAddress(address, 'Worksheet.getRange') : whole });
  const used = (valuesOnly: unknown) => grid.usedArea(sheetId, valuesOnly === true);

  return hostObject('Worksheet', {
    identity: () => ({ Id: sheet().id }),
    get: {
      Id: () => sheet().id,
      Name: () => sheet().name,
      Position: position,
      Visibility: () => WIRE[sheet().visibility],
      TabColor: () => state().tabColor,
      ShowGridlines: () => state().showGridlines,
      ShowHeadings: () => state().showHeadings,
    },
    set: {
      Name: (name) => scope.write(() => grid.renameSheet(sheetId, assertSheetName(scope, name, 'Worksheet.name', sheetId))),
      Position: (index) => scope.write(() => grid.moveSheet(sheetId, Number(index))),
      Visibility: (visibility) => {
        const wished = Object.entries(WIRE).find(([, wire]) => wire === visibility)?.[0];
        if (!wished) throw fault('InvalidArgument', 'Worksheet.visibility');
        scope.write(() => grid.setVisibility(sheetId, wished as GridSheet['visibility']));
      },
      TabColor: (color) => void (state().tabColor = String(color)),
      // Set under another name than it is loaded.
      Gridlines: (value) => void (state().showGridlines = value === true),
      Headings: (value) => void (state().showHeadings = value === true),
    },
    navigate: {
      Protection: () => protectionObject(scope, sheetId),
      PageLayout: () => pageLayoutObject(scope, sheetId),
      HorizontalPageBreaks: () => horizontalBreaksObject(scope, sheetId),
      FreezePanes: () => freezePanesObject(scope, sheetId),
      Names: () => namesObject(scope, sheetId),
    },
    call: {
      GetRange: range,
      GetRanges: (addresses) => {
        // Excel takes no longer list.
        if (typeof addresses !== 'string' || addresses === '' || addresses.length > LONGEST_ADDRESSES) throw fault('InvalidArgument', 'Worksheet.getRanges');
        return areasObject(scope, sheetId, addresses.split(',').map((address) => parseAddress(address.trim(), 'Worksheet.getRanges')));
      },
      GetCell: (row, column) => scope.range({ sheetId, area: { top: Number(row), left: Number(column), bottom: Number(row), right: Number(column) } }),
      GetRangeByIndexes: (row, column, rows, columns) => {
        const area = { top: Number(row), left: Number(column), bottom: Number(row) + Number(rows) - 1, right: Number(column) + Number(columns) - 1 };
        const isInside = area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS && area.top <= area.bottom && area.left <= area.right;
        if (!isInside) throw fault('InvalidArgument', 'Worksheet.getRangeByIndexes');
        return scope.range({ sheetId, area });
      },
      GetUsedRange: (valuesOnly) => scope.range({ sheetId, area: used(valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 } }),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const area = used(valuesOnly);
        return area ? scope.range({ sheetId, area }) : null;
      },
      Activate: () => {
        sheet();
        scope.select({ sheetId, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] });
        return null;
      },
      Delete: () => {
        sheet();
        const isLastVisible = grid.sheets().filter(({ visibility }) => visibility === 'visible').length === 1 && sheet().visibility === 'visible';
        if (isLastVisible) throw fault('InvalidArgument', 'Worksheet.delete');
        scope.write(() => grid.removeSheet(sheetId));
        // Deleting a sheet forgets all steps of undo.
        if (workbook.selection.sheetId === sheetId) scope.select({ sheetId: grid.sheets()[0]?.id ?? '', areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] });
        return null;
      },
      ...registrations(['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Calculated', 'FormatChanged', 'RowHiddenChanged', 'ProtectionChanged']),
    },
  });
}
