import type Big from 'big.js';
import type { CellRef } from '../../sheet/address';
import type { AmountLookup, CellAmount } from '../amounts';
import { inUnit } from '../amounts';
import { CellMap, cellNumber, cellOfNumber } from '../cell-map';
import type { IdentityReport } from '../check-identities';
import type { Identity } from '../contract';
import { addedCells, withoutStale } from '../formulas';
import { workOut } from '../work-out';

export type Amounted = Extract<CellAmount, { readonly kind: 'amount' }>;

/** A cell that would hold another amount. */
export interface NewAmount {
  readonly at: CellRef;
  readonly amount: Amounted;
}

/** What would come of a change, before it is made: identities that hold and would not. */
export type Impact = (change: NewAmount) => readonly Identity[];

/** Formulas that follow one another in a ring are not followed for ever. */
const MOST_STEPS = 2_000;

/** Which sums of the same sheet add a cell up. */
type Followers = ReadonlyMap<number, readonly CellRef[]>;

// As long as a sheet was not read again.
const known = new WeakMap<ReadonlyMap<number, CellAmount>, Followers>();

/** The sums on a sheet by what they add up. */
export function followersOn(sheetId: string, { amountsOn }: IdentityReport): Followers {
  const amounts = amountsOn(sheetId);
  const kept = known.get(amounts);
  if (kept) return kept;
  const followers = new Map<number, CellRef[]>();
  for (const [number, cell] of amounts) {
    if (cell.kind !== 'amount' || cell.formula === undefined) continue;
    const at = cellOfNumber(sheetId, number);
    for (const part of addedCells(cell.formula, sheetId) ?? []) {
      const own = followers.get(cellNumber(part));
      if (own) own.push(at);
      else followers.set(cellNumber(part), [at]);
    }
  }
  known.set(amounts, followers);
  return followers;
}

export function impactOn(report: IdentityReport): Impact {
  const { amountAt, touching } = report;
  return (change) => {
    const changed = followingAmounts(change);
    const lookup: AmountLookup = (at) => changed.get(at) ?? amountAt(at);
    const affected = new Set([...changed.entries()].flatMap(([at]) => touching(at)));
    return [...affected].filter((result) => result.state === 'held' && withoutStale(workOut(result.identity, lookup), lookup).state === 'failed').map(({ identity }) => identity);
  };

  /** The cell itself and every sum that Excel works out anew because of it. */
  function followingAmounts({ at, amount }: NewAmount): CellMap<CellAmount> {
    const followers = followersOn(at.sheetId, report);
    const changed = new CellMap<CellAmount>();
    changed.set(at, amount);
    const before = amountAt(at);
    const waiting = [{ at, by: before?.kind === 'amount' ? amount.value.minus(before.value) : amount.value }];
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      const next = waiting.pop();
      if (!next) break;
      for (const follower of followers.get(cellNumber(next.at)) ?? []) {
        const cell = changed.get(follower) ?? amountAt(follower);
        if (cell?.kind !== 'amount') continue;
        changed.set(follower, withValue(cell, cell.value.plus(next.by)));
        waiting.push({ at: follower, by: next.by });
      }
    }
    return changed;
  }
}

/** The same cell with another value, in 元. */
export function withValue(cell: Amounted, value: Big): Amounted {
  return { ...cell, value, amount: { ...cell.amount, decimal: inUnit(value, cell.amount.unit) } };
}
