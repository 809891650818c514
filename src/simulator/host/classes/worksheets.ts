import { fault } from '../fault';
import { hostObject, type HostObject } from '../host-object';
import type { Scope } from './scope';
import { assertSheetName } from './sheet-names';
import { registrations } from './registrations';

export function worksheetsObject(scope: Scope): HostObject {
  const { workbook } = scope;
  const { grid } = workbook;
  const find = (key: unknown): HostObject | null => {
    const wished = String(key).toLowerCase();
    const found = grid.sheets().find(({ id, name }) => id.toLowerCase() === wished || name.toLowerCase() === wished);
    return found ? scope.worksheet(found.id) : null;
  };
  const visible = () => grid.sheets().filter(({ visibility }) => visibility === 'visible');
  return hostObject('WorksheetCollection', {
    items: () => grid.sheets().map(({ id }) => scope.worksheet(id)),
    index: (key) => {
      const found = find(key);
      if (!found) throw fault('ItemNotFound', 'WorksheetCollection.getItem');
      return found;
    },
    call: {
      GetItemOrNullObject: find,
      GetActiveWorksheet: () => scope.worksheet(workbook.selection.sheetId),
      GetCount: (visibleOnly) => (visibleOnly === true ? visible() : grid.sheets()).length,
      GetFirst: (visibleOnly) => scope.worksheet((visibleOnly === true ? visible() : grid.sheets())[0]?.id ?? ''),
      GetLast: (visibleOnly) => scope.worksheet((visibleOnly === true ? visible() : grid.sheets()).at(-1)?.id ?? ''),
      Add: (name) => {
        const wished = typeof name === 'string' && name !== '' ? assertSheetName(scope, name, 'WorksheetCollection.add') : freeName(scope);
        let id = '';
        scope.write(() => {
          id = grid.addSheet(wished);
        });
        return scope.worksheet(id);
      },
      ...registrations(['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Added', 'Deleted', 'Calculated', 'FormatChanged', 'RowHiddenChanged', 'ProtectionChanged']),
    },
  });
}

function freeName(scope: Scope): string {
  const taken = new Set(scope.workbook.grid.sheets().map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number += 1) if (!taken.has(`sheet${number}`)) return `Sheet${number}`;
}
