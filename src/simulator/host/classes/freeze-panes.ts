import { hostObject, type HostObject } from '../host-object';
import type { Scope } from './scope';

export function freezePanesObject(scope: Scope, sheetId: string): HostObject {
  const state = scope.workbook.sheet(sheetId);
  return hostObject('WorksheetFreezePanes', {
    call: {
      FreezeRows: (count) => {
        state.frozenRows = Number(count ?? 0);
        return null;
      },
      FreezeColumns: (count) => {
        state.frozenColumns = Number(count ?? 0);
        return null;
      },
      Unfreeze: () => {
        state.frozenRows = 0;
        state.frozenColumns = 0;
        return null;
      },
      GetLocationOrNullObject: () =>
        state.frozenRows === 0 && state.frozenColumns === 0
          ? null
          : scope.range({
              sheetId,
              area: { top: 0, left: 0, bottom: Math.max(0, state.frozenRows - 1), right: Math.max(0, state.frozenColumns - 1) },
            }),
    },
  });
}
