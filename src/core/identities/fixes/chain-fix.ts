import type { CellRef } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { AmountLookup } from '../amounts';
import { inUnit, ZERO } from '../amounts';
import { cellNumber, cellOfNumber } from '../cell-map';
import type { IdentityReport } from '../check-identities';
import type { Identity, IdentityResult, Term } from '../contract';
import { addedCells, withoutStale } from '../formulas';
import { workOut } from '../work-out';
import type { FormulaEdit, IdentityEdit, IdentityFix } from './contract';
import type { Amounted } from './impact';
import { followersOn, withValue } from './impact';
import { sumFix, wholeAndParts } from './sum-fix';

/** More totals than these are no chain that a person can look over. */
const MOST_TOTALS = 60;

/** A cell that is, or becomes, the sum of others of its sheet. */
interface Sum {
  readonly parts: readonly Pick<Term, 'at' | 'sign'>[];
  /** Undefined for a formula that stands there already. */
  readonly edits?: readonly IdentityEdit[];
}

/**
 * 逐级改为公式: where the parts are right and the totals above them were typed, one total set right makes the next one fail.
 * All of them become sums at once. Only what other tables say of these totals may fail then.
 */
export function chainFix(start: Identity, report: IdentityReport, sheets: readonly SheetSnapshot[]): IdentityFix | undefined {
  const home = start.left[0]?.at.sheetId;
  if (home === undefined) return undefined;
  const sums = new Map<number, Sum>();
  const overlay = new Map<number, Amounted>();
  const lookup: AmountLookup = (at) => (at.sheetId === home ? overlay.get(cellNumber(at)) : undefined) ?? report.amountAt(at);
  const fails = ({ identity }: IdentityResult): boolean => withoutStale(workOut(identity, lookup), lookup).state === 'failed';
  const followers = followersOn(home, report);

  const seeds = failuresAround(start, report);
  const left = new Set<Identity>();
  while (sums.size <= MOST_TOTALS) {
    const next = failing().find(({ identity }) => !left.has(identity));
    if (!next) break;
    left.add(next.identity);
    if (!makeSum(next.identity)) continue;
    if (!workOutSums()) return undefined;
  }
  const written = [...sums.values()].filter(({ edits }) => edits);
  const breaks = failing().map(({ identity }) => identity);
  if (sums.size > MOST_TOTALS || written.length < 2 || breaks.some(({ scope }) => scope === 'within')) return undefined;
  return { kind: 'chain', edits: [...sums].flatMap(([number, { edits = [] }]) => edits.map((edit) => shown(edit, number))), keepsAmounts: false, breaks };

  /** What did not hold about these cells, and what held and would not with the sums made so far. */
  function failing(): readonly IdentityResult[] {
    const touched = [...overlay.keys()].flatMap((number) => report.touching(cellOfNumber(home ?? '', number)));
    return [...new Set([...seeds, ...touched.filter(({ state }) => state === 'held')])].filter(fails);
  }

  function makeSum(identity: Identity): boolean {
    const sum = wholeAndParts(identity);
    const fix = sum && sumFix(identity, { ...report, amountAt: lookup }, sheets);
    if (!sum || !fix || sums.has(cellNumber(sum.whole.at)) || leadsTo(sum.parts, sum.whole.at)) return false;
    sums.set(cellNumber(sum.whole.at), { parts: sum.parts, edits: fix.edits });
    return true;
  }

  /** Sums of sums: none may hang on itself. */
  function leadsTo(parts: Sum['parts'], target: CellRef): boolean {
    const seen = new Set<number>();
    const waiting = [...parts];
    for (let part = waiting.pop(); part; part = waiting.pop()) {
      const number = cellNumber(part.at);
      if (number === cellNumber(target)) return true;
      if (seen.has(number)) continue;
      seen.add(number);
      waiting.push(...(sums.get(number)?.parts ?? []));
    }
    return false;
  }

  /** Until nothing changes any more, as Excel does; false where it never ends. */
  function workOutSums(): boolean {
    for (let pass = 0; pass <= MOST_TOTALS; pass += 1) {
      let isSettled = true;
      for (const [number, { parts }] of sums) {
        const at = cellOfNumber(home ?? '', number);
        const cell = lookup(at);
        const value = parts.reduce((sum, { at: part, sign }) => {
          const own = lookup(part);
          return own?.kind !== 'amount' ? sum : sign > 0 ? sum.plus(own.value) : sum.minus(own.value);
        }, ZERO);
        if (cell?.kind !== 'amount' || cell.value.eq(value)) continue;
        overlay.set(number, withValue(cell, value));
        isSettled = false;
        for (const follower of followers.get(number) ?? []) {
          const formula = report.amountAt(follower);
          if (sums.has(cellNumber(follower)) || formula?.kind !== 'amount' || formula.formula === undefined) continue;
          sums.set(cellNumber(follower), { parts: (addedCells(formula.formula, follower.sheetId) ?? []).map((part) => ({ at: part, sign: 1 })) });
        }
      }
      if (isSettled) return true;
    }
    return false;
  }

  /** What a formula of the chain comes to once all are there. */
  function shown(edit: IdentityEdit, number: number): IdentityEdit {
    if (!isFormula(edit) || cellNumber(edit.at) !== number) return edit;
    const amount = overlay.get(number);
    return amount ? { ...edit, shows: { ...edit.shows, decimal: inUnit(amount.value, edit.shows.unit) } } : edit;
  }
}

function isFormula(edit: IdentityEdit): edit is FormulaEdit {
  return 'formula' in edit;
}

/** Sums of one table that do not hold and share a cell with this one, or with one that does. */
function failuresAround(start: Identity, report: IdentityReport): readonly IdentityResult[] {
  const found = new Set<IdentityResult>();
  const waiting = [...start.left, ...start.right];
  for (let term = waiting.pop(); term; term = waiting.pop()) {
    for (const result of report.touching(term.at)) {
      const { identity, state } = result;
      if (state !== 'failed' || identity.scope !== 'within' || found.has(result) || found.size > MOST_TOTALS) continue;
      found.add(result);
      waiting.push(...identity.left, ...identity.right);
    }
  }
  return [...found];
}
