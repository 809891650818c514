import type { Area } from '../../../core/sheet/address';
import { intersection } from '../range-place';
import { assertWritable } from './range-cells';
import type { Scope } from './scope';

/** The link of the first cell of a range; null where it has none. */
export function hyperlinkAt({ workbook }: Scope, sheetId: string, { top, left }: Area): Readonly<Record<string, unknown>> | null {
  const first = { top, left, bottom: top, right: left };
  return workbook.sheet(sheetId).links.findLast(({ area }) => intersection(area, first) !== undefined)?.hyperlink ?? null;
}

/** Excel keeps one link a cell; textToDisplay would write the cell, which nobody here asks for. */
export function setHyperlink(scope: Scope, sheetId: string, area: Area, given: unknown): void {
  assertWritable(scope, sheetId, area, 'Range.hyperlink');
  const state = scope.workbook.sheet(sheetId);
  state.links = [...state.links.filter((link) => intersection(link.area, area) === undefined), { area, hyperlink: given as Readonly<Record<string, unknown>> }];
}
