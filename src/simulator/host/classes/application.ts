import { fault } from '../fault';
import { hostObject, type HostObject } from '../host-object';
import type { Scope } from './scope';

/** Calculation is always automatic here; suspending changes nothing that could be seen. */
export function applicationObject({ create }: Scope): HostObject {
  const nothing = (): null => null;
  return hostObject('Application', {
    get: {
      CalculationMode: () => 'Automatic',
      CalculationState: () => 'Done',
      CalculationEngineVersion: () => 191029,
    },
    call: {
      SuspendApiCalculationUntilNextSync: nothing,
      SuspendScreenUpdatingUntilNextSync: nothing,
      Calculate: nothing,
      CreateWorkbook: (base64) => workbookCreated(base64, create),
    },
  });
}

/** A workbook that exists only once it is opened. Excel takes an .xlsx file, which is a zip. */
function workbookCreated(base64: unknown, create: Scope['create']): HostObject {
  if (base64 !== undefined && base64 !== null && !(typeof base64 === 'string' && base64.startsWith('UEsDB'))) throw fault('InvalidArgument', 'Application.createWorkbook');
  return hostObject('WorkbookCreated', {
    identity: () => ({ _Id: '1' }),
    call: {
      Open: () => {
        create(typeof base64 === 'string' ? base64 : '');
        return null;
      },
    },
  });
}
