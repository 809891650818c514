import type Big from 'big.js';
import { Exact, figureAmount, inUnit, ZERO } from '../amounts';
import type { Identity, IdentityResult, Term } from '../contract';

const HUNDRED = new Exact('100');

interface Range {
  readonly low: Big;
  readonly high: Big;
}

/**
 * A stated rate of change against the two amounts: it holds when it lies in what their rounding allows. Where the text
 * states several amounts of a year (预算数 and 执行数), it holds when it fits one of them.
 */
export function workOutRate(identity: Identity): IdentityResult {
  const { left, right, rate } = identity;
  const [current] = left;
  const [previous] = right;
  const terms = (side: readonly Term[]): IdentityResult['left'] => side.map((term) => ({ ...term, ...(term.stated && { amount: term.stated }) }));
  const base = { identity, left: terms(left), right: terms(right) };
  const before = previous && rangeOf(previous);
  const earlier = right.flatMap((term) => rangeOf(term) ?? []).filter(({ low }) => low.gt(ZERO));
  if (!rate || !current || !before || before.low.lte(ZERO)) return { ...base, state: 'not-checked', reason: 'nothing-to-compare' };
  const stated = new Exact(rate.percent);
  // Rates are cut off as often as rounded: one whole last place either way.
  const place = new Exact(rate.places === 0 ? '1' : `0.${'0'.repeat(rate.places - 1)}1`);
  const fits = left.some((term) => {
    const now = rangeOf(term);
    return (
      now !== undefined &&
      earlier.some(({ low, high }) => stated.gte(percent(now.low, high).minus(place)) && stated.lte(percent(now.high, low).plus(place)))
    );
  });
  const value = valueOf(current);
  const worked = value && percent(value, middle(before));
  if (!worked) return { ...base, state: 'not-checked', reason: 'nothing-to-compare' };
  const computed = worked.round(2);
  return {
    ...base,
    state: fits ? 'held' : 'failed',
    sums: {
      left: inUnit(stated, undefined),
      right: inUnit(computed, undefined),
      difference: inUnit(stated.minus(computed), undefined),
      allowed: inUnit(place, undefined),
      unit: '%',
    },
  };
}

function rangeOf(term: Term): Range | undefined {
  const amount = term.stated && figureAmount(term.stated);
  if (amount?.kind !== 'amount') return undefined;
  return { low: amount.value.minus(amount.half), high: amount.value.plus(amount.half) };
}

function valueOf(term: Term): Big | undefined {
  const amount = term.stated && figureAmount(term.stated);
  return amount?.kind === 'amount' ? amount.value : undefined;
}

function middle({ low, high }: Range): Big {
  return low.plus(high).div('2');
}

function percent(now: Big, before: Big): Big {
  return now.minus(before).div(before).times(HUNDRED);
}
