import type { TargetField } from '../../model/target-table';
import type { Comparator } from '../../model/target-value';
import type { FixEdit } from '../contract';

/** Only a comparator and a number: something can be put after it without breaking a remark. */
const BARE_NUMBER = /^[^\d]*\d[\d,，.]*\s*$/u;

/** The unit put behind the number, in the unit's own cell where the table has one. */
export function editUnit(target: TargetField, unit: string): readonly FixEdit[] {
  if (target.parts?.unit) return [{ at: target.parts.unit, text: unit }];
  const raw = target.raw.trim();
  return BARE_NUMBER.test(raw) ? [{ at: target.at, text: raw + unit }] : [];
}

/** The comparator before the number, in its own cell where the table has one; what follows the number stays. */
export function editComparator(target: TargetField, comparator: Comparator): readonly FixEdit[] {
  if (target.parts?.comparator) return [{ at: target.parts.comparator, text: comparator }];
  const plain = target.raw.replace(/\$/gu, '').replace(/\\%/gu, '%').trim();
  const number = plain.search(/\d/u);
  if (number < 0) return [];
  const sign = plain[number - 1] === '-' ? 1 : 0;
  return [{ at: target.at, text: comparator + plain.slice(number - sign) }];
}

/** Comparator, number and unit written anew in the usual form; undefined where the cell says more than these. */
export function editWhole(target: TargetField, text: string): readonly FixEdit[] {
  return target.parts ? [] : [{ at: target.at, text }];
}
