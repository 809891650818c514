import { Exact, FACTORS, ZERO } from '../identities/amounts';
import type { Amount } from '../model/amount';
import { decimalOfText } from '../model/decimal';
import type { AmountDifference } from './contract';

const HUNDRED = new Exact('100');
const PERCENT_PLACES = 2;

/**
 * After less before, in the unit of `after`. Undefined where one of them has no unit and the other has: nobody knows then
 * what the digits mean. Amounts of different units are compared as money (5万元 is 50000元).
 */
export function amountDifference(before: Amount, after: Amount): AmountDifference | undefined {
  if ((before.unit === undefined) !== (after.unit === undefined)) return undefined;
  const factor = after.unit && before.unit ? FACTORS[before.unit].div(FACTORS[after.unit]) : new Exact('1');
  const from = new Exact(before.decimal).times(factor);
  const difference = new Exact(after.decimal).minus(from);
  const percent = from.eq(ZERO) ? undefined : decimalOfText(difference.div(from.abs()).times(HUNDRED).toFixed(PERCENT_PLACES));
  return {
    difference: decimalOfText(difference.toFixed()) ?? '0',
    ...(after.unit && { unit: after.unit }),
    ...(percent !== undefined && { percent }),
  };
}

/** Whether two amounts are the same money. */
export function isSameAmount(before: Amount, after: Amount): boolean {
  const found = amountDifference(before, after);
  return found === undefined ? before.decimal === after.decimal : found.difference === '0';
}
