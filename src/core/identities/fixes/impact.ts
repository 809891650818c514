import type Big from 'big.js';
import type { CellRef } from '../../sheet/address';
import type { AmountLookup, CellAmount } from '../amounts';
import { inUnit } from '../amounts';
import { CellMap } from '../cell-map';
import type { IdentityReport } from '../check-identities';
import type { Identity, IdentityResult } from '../contract';
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

const known = new WeakMap<IdentityReport, Impact>();

export function impactOn(report: IdentityReport): Impact {
  const kept = known.get(report);
  if (kept) return kept;
  const impact = createImpact(report);
  known.set(report, impact);
  return impact;
}

function createImpact({ results, amountAt }: IdentityReport): Impact {
  const touching = new CellMap<IdentityResult[]>();
  const followers = new CellMap<CellRef[]>();
  const followed = new Set<string>();
  for (const result of results) {
    for (const { at, stated } of [...result.left, ...result.right, ...(result.identity.nil ?? [])]) {
      if (stated) continue;
      push(touching, at, result);
      const key = `${at.sheetId} ${String(at.row)} ${String(at.column)}`;
      if (followed.has(key)) continue;
      followed.add(key);
      const cell = amountAt(at);
      if (cell?.kind === 'amount' && cell.formula !== undefined) for (const part of addedCells(cell.formula, at.sheetId) ?? []) push(followers, part, at);
    }
  }
  return (change) => {
    const changed = followingAmounts(change);
    const lookup: AmountLookup = (at) => changed.get(at) ?? amountAt(at);
    const affected = new Set([...changed.entries()].flatMap(([at]) => touching.get(at) ?? []));
    return [...affected].filter((result) => result.state === 'held' && withoutStale(workOut(result.identity, lookup), lookup).state === 'failed').map(({ identity }) => identity);
  };

  /** The cell itself and every sum that Excel works out anew because of it. */
  function followingAmounts({ at, amount }: NewAmount): CellMap<CellAmount> {
    const changed = new CellMap<CellAmount>();
    changed.set(at, amount);
    const before = amountAt(at);
    const waiting = [{ at, by: before?.kind === 'amount' ? amount.value.minus(before.value) : amount.value }];
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      const next = waiting.pop();
      if (!next) break;
      for (const follower of followers.get(next.at) ?? []) {
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

function push<Value>(map: CellMap<Value[]>, at: CellRef, value: Value): void {
  const list = map.get(at);
  if (list) list.push(value);
  else map.set(at, [value]);
}
