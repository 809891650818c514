import { linesOf } from '../core/reading/line';
import type { Line } from '../core/reading/line';
import type { SheetSnapshot } from '../core/sheet/snapshot';

const known = new WeakMap<SheetSnapshot, readonly Line[]>();

/** The rows of a sheet that show something, worked out once for each snapshot. */
export function linesOnce(sheet: SheetSnapshot): readonly Line[] {
  const lines = known.get(sheet) ?? linesOf(sheet);
  known.set(sheet, lines);
  return lines;
}
