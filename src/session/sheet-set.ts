import type { SheetSnapshot, WorkbookSnapshot } from '../core/sheet/snapshot';
import { shareSheet } from './same-sheet';
import type { Scope } from './scope';

/** The sheets as last read. A sheet that a later reading finds unchanged keeps its old snapshot, and with it all cached results. */
export interface SheetSet {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
}

export const NO_SHEET_SET: SheetSet = { name: '', sheets: [] };

/** Puts what was read of `scope` over what was known. Gives `known` itself when nothing differs. */
export function mergeReading(known: SheetSet, scope: Scope, read: WorkbookSnapshot): SheetSet {
  const old = new Map(known.sheets.map((sheet) => [sheet.id, sheet]));
  const fresh = new Map(read.sheets.map((sheet) => [sheet.id, shareSheet(old.get(sheet.id), sheet)]));
  const sheets = scope === 'all' ? [...fresh.values()] : mergeSome(known.sheets, scope, fresh);
  const same = known.name === read.name && sheets.length === known.sheets.length && sheets.every((sheet, index) => sheet === known.sheets[index]);
  return same ? known : { name: read.name, sheets };
}

/** Sheets in the scope that were not read are gone; sheets read for the first time go to the end until all are read again. */
function mergeSome(known: readonly SheetSnapshot[], scope: ReadonlySet<string>, fresh: ReadonlyMap<string, SheetSnapshot>): SheetSnapshot[] {
  const kept = known.flatMap((sheet) => (scope.has(sheet.id) ? (fresh.get(sheet.id) ?? []) : sheet));
  const knownIds = new Set(known.map((sheet) => sheet.id));
  return [...kept, ...[...fresh.values()].filter((sheet) => !knownIds.has(sheet.id))];
}
