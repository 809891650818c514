import type { Area } from '../../../core/sheet/address';
import { intersection } from '../range-place';
import { hostObject, type HostObject } from '../host-object';
import { assertWritable } from './range-cells';
import type { Scope } from './scope';

const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };

/** The rule of a range: of the whole range, set and read as one. */
export function dataValidationObject(scope: Scope, sheetId: string, area: Area): HostObject {
  const state = scope.workbook.sheet(sheetId);
  const found = () => state.validations.findLast((validation) => intersection(validation.area, area) !== undefined);
  const own = () => {
    assertWritable(scope, sheetId, area, 'DataValidation.rule');
    const same = (a: Area): boolean => a.top === area.top && a.left === area.left && a.bottom === area.bottom && a.right === area.right;
    const known = state.validations.find((validation) => same(validation.area));
    if (known) return known;
    const made = { area, rule: {}, errorAlert: NO_ALERT, ignoreBlanks: true };
    state.validations = [...state.validations, made];
    return made;
  };
  return hostObject('DataValidation', {
    get: {
      Rule: () => found()?.rule ?? {},
      ErrorAlert: () => found()?.errorAlert ?? NO_ALERT,
      IgnoreBlanks: () => found()?.ignoreBlanks ?? true,
      Type: () => (found() ? 'List' : 'None'),
    },
    set: {
      Rule: (rule) => void (own().rule = rule as Record<string, unknown>),
      ErrorAlert: (alert) => void (own().errorAlert = alert as Record<string, unknown>),
      IgnoreBlanks: (value) => void (own().ignoreBlanks = value === true),
    },
    call: {
      Clear: () => {
        state.validations = state.validations.filter((validation) => !intersection(validation.area, area));
        return null;
      },
    },
  });
}
