import { fault } from '../fault';
import { EventType } from '../events';
import { hostObject, type HostObject } from '../host-object';
import type { Scope } from './scope';

export function protectionObject(scope: Scope, sheetId: string): HostObject {
  const state = scope.workbook.sheet(sheetId);
  const set = (protection: typeof state.protection): null => {
    state.protection = protection;
    // Protecting forgets all steps of undo.
    scope.workbook.grid.clearUndo();
    scope.raise({ type: EventType.protectionChanged, sheetId, payload: { isProtected: protection !== undefined, source: 'Local', worksheetId: sheetId } });
    return null;
  };
  return hostObject('WorksheetProtection', {
    get: { Protected: () => state.protection !== undefined, Options: () => state.protection?.options ?? {} },
    call: {
      Protect: (options) => {
        if (state.protection) throw fault('AccessDenied', 'WorksheetProtection.protect');
        return set({ options: (options ?? {}) as Record<string, unknown> });
      },
      Unprotect: () => {
        if (!state.protection) throw fault('AccessDenied', 'WorksheetProtection.unprotect');
        return set(undefined);
      },
    },
  });
}
