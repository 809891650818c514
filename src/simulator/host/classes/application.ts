import { hostObject, type HostObject } from '../host-object';

/** Calculation is always automatic here; suspending changes nothing that could be seen. */
export function applicationObject(): HostObject {
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
    },
  });
}
