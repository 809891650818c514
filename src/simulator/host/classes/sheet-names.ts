import { fault } from '../fault';
import type { Scope } from './scope';

/** Refuses a name Excel does not allow or that another sheet has. */
export function assertSheetName(scope: Scope, name: unknown, location: string, except?: string): string {
  const isValid = typeof name === 'string' && name !== '' && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
  if (!isValid) throw fault('InvalidArgument', location);
  const taken = scope.workbook.grid.sheets().some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw fault('ItemAlreadyExists', location);
  return name;
}
