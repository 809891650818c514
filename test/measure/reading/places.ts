import { cellAddress, columnIndex, type Area } from '../../../src/core/sheet/address';
import type { Field } from '../../../src/core/model/target-table';
import { cellAt, type SheetSnapshot } from '../../../src/core/sheet/snapshot';

/** A text and where it stands, as the measure compares it: `E9 ≥95%`. */
export function placed(address: string, text: string): string {
  return `${address} ${text}`;
}

export function placedField(field: Field<unknown> | undefined, text: string | undefined = field?.raw): string | undefined {
  return field && placed(cellAddress(field.at), text ?? '');
}

/** What a cell of the workbook shows; '' for a blank one. Rows count from 1. */
export function shownAt(sheet: SheetSnapshot, letter: string, row: number): string {
  return cellAt(sheet, row - 1, columnIndex(letter))?.text ?? '';
}

/** Rows that two areas share. */
export function sharedRows(a: Area, b: Area): number {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1;
}

/** Takes the candidate of one sheet that shares most rows with an area, each once. */
export function takeOverlapping<Candidate extends { readonly area: Area }>(candidates: Set<Candidate>, area: Area): Candidate | undefined {
  let best: Candidate | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const shared = sharedRows(candidate.area, area);
    if (shared > most) [best, most] = [candidate, shared];
  }
  if (best) candidates.delete(best);
  return best;
}
