import type { Amount } from '../../model/amount';
import { addDecimals, compareDecimals, subtractDecimals } from '../../model/decimal';

/** Two sides of a sum that should be equal, compared as far as their rounding allows. */
export interface SumComparison {
  readonly agrees: boolean;
  /** The sum of the parts. */
  readonly sum: string;
  /** Total less sum, without sign. */
  readonly difference: string;
}

/** 绩效目标表 states money in 万元 with two places: 10 means 10.00, so a whole number is no coarser than that. */
const LEAST_PLACES = 2;

/** Each amount may be off by half of its last place; the sides agree when the intervals overlap. */
export function compareSum(total: Amount, parts: readonly Amount[]): SumComparison {
  const sum = addDecimals(...parts.map((part) => part.decimal));
  const difference = subtractDecimals(total.decimal, sum).replace(/^-/, '');
  const slack = addDecimals(...[total, ...parts].map(halfPlace));
  return { agrees: compareDecimals(difference, slack) <= 0, sum, difference };
}

function halfPlace(amount: Amount): string {
  return `0.${'0'.repeat(Math.max(LEAST_PLACES, amount.places))}5`;
}

/** A number for a sentence: two places at most, no trailing zeros. */
export function inPlaces(number: number): string {
  return String(Number(number.toFixed(2)));
}
