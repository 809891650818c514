import { pointingAt } from '../../core/reading/pointing';
import type { Pointing } from '../../core/reading/pointing';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { linesOnce } from '../lines-once';

/** A header on a sheet that a person pointed out, here or on another sheet. */
export interface PointedHeader {
  readonly pointing: Pointing;
  /** Sheet row where it first stands. */
  readonly row: number;
}

interface Looked {
  readonly pointings: readonly Pointing[];
  readonly found: readonly PointedHeader[];
}

const looked = new WeakMap<SheetSnapshot, Looked>();

/** The pointings that concern a sheet; looked up once for each snapshot, and not at all without any. */
export function pointedHeaders(sheet: SheetSnapshot, pointings: readonly Pointing[]): readonly PointedHeader[] {
  if (pointings.length === 0) return [];
  const known = looked.get(sheet);
  if (known?.pointings === pointings) return known.found;
  const found = lookFor(sheet, pointings);
  looked.set(sheet, { pointings, found });
  return found;
}

function lookFor(sheet: SheetSnapshot, pointings: readonly Pointing[]): readonly PointedHeader[] {
  const lines = linesOnce(sheet);
  const found: PointedHeader[] = [];
  let left = pointings;
  for (const [index, line] of lines.entries()) {
    for (let pointing = pointingAt(lines, index, left); pointing; pointing = pointingAt(lines, index, left)) {
      const here = pointing;
      found.push({ pointing, row: line.row });
      left = left.filter((one) => one !== here);
    }
    if (left.length === 0) break;
  }
  return found;
}
