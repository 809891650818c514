import type Big from 'big.js';
import type { MoneyUnit } from '../model/amount';
import type { AmountLookup, CellAmount } from './amounts';
import { Exact, figureAmount, inUnit, ZERO } from './amounts';
import type { Identity, IdentityResult, NotCheckedIdentity, Term, WorkedTerm } from './contract';

type Amounted = Extract<CellAmount, { readonly kind: 'amount' }>;

interface WorkedSide {
  readonly terms: readonly WorkedTerm[];
  readonly amounts: readonly (Amounted | undefined)[];
  readonly isBlank: boolean;
}

/** Works one identity out over the amounts at hand. The same amounts give the same result. */
export function workOut(identity: Identity, lookup: AmountLookup): IdentityResult {
  const left = sideOf(identity.left, lookup);
  const right = sideOf(identity.right, lookup);
  const blank = (reason: NotCheckedIdentity): IdentityResult => ({ identity, state: 'not-checked', reason, left: left.terms, right: right.terms });
  for (const term of [...identity.left, ...identity.right]) {
    const cell = term.stated ? undefined : lookup(term.at);
    if (cell?.kind === 'problem') return { ...blank(cell.reason), obstacle: term.at };
  }
  if (!isNil(identity.nil ?? [], lookup)) return blank('condition-not-met');
  if (left.isBlank && right.isBlank) return blank('nothing-to-compare');
  if (!identity.blankAsNil) {
    if (identity.relation === '=' && left.isBlank) return blank('total-blank');
    if (right.isBlank || left.isBlank) return blank('parts-blank');
  }
  const units = new Set([...left.amounts, ...right.amounts].flatMap((one) => (one ? [one.amount.unit] : [])));
  if (identity.relation !== '×' && units.has(undefined) && (units.size > 1 || identity.scope !== 'within')) return blank('money-unit-missing');
  return identity.relation === '×' ? product(identity, left, right) : comparison(identity, left, right);
}

function sideOf(terms: readonly Term[], lookup: AmountLookup): WorkedSide {
  const amounts = terms.map((term): Amounted | undefined => {
    const found = term.stated ? figureAmount(term.stated) : lookup(term.at);
    return found?.kind === 'amount' ? found : undefined;
  });
  return {
    terms: terms.map((term, index) => ({ ...term, ...(amounts[index] && { amount: amounts[index].amount }) })),
    amounts,
    isBlank: amounts.every((amount) => amount === undefined),
  };
}

function isNil(terms: readonly Term[], lookup: AmountLookup): boolean {
  return terms.every((term) => {
    const found = lookup(term.at);
    return found === undefined || (found.kind === 'amount' && found.value.eq(ZERO));
  });
}

/**
 * Each amount may be off by half of the last place it shows; one that stands for many rounded ones, by as many halves.
 * The total of a sum counts once: it was rounded once. Two amounts that should be equal count with all that is behind them.
 */
function comparison(identity: Identity, left: WorkedSide, right: WorkedSide): IdentityResult {
  const sum = ({ terms, amounts }: WorkedSide): Big =>
    amounts.reduce((total, one, index) => (one ? (terms[index]?.sign === -1 ? total.minus(one.value) : total.plus(one.value)) : total), ZERO);
  const isSum = identity.left.length === 1 && identity.right.length > 1;
  const slack = ({ terms, amounts }: WorkedSide, once: boolean): Big =>
    amounts.reduce((total, one, index) => {
      const leaves = once ? 1 : (terms[index]?.leaves ?? 1);
      return one ? total.plus(leaves === 1 ? one.half : one.half.times(String(leaves))) : total;
    }, ZERO);
  const leftSum = sum(left);
  const rightSum = sum(right);
  const difference = leftSum.minus(rightSum);
  const allowed = slack(left, isSum).plus(slack(right, false));
  const agrees = identity.relation === '≤' ? difference.lte(allowed) : difference.abs().lte(allowed);
  return resultOf(identity, left, right, agrees, { left: leftSum, right: rightSum, difference, allowed }, unitOf(left, right));
}

/** 数量 × 单价: both factors may be rounded; quantities are counted and exact. */
function product(identity: Identity, left: WorkedSide, right: WorkedSide): IdentityResult {
  const [quantity, price] = right.amounts;
  const [stated] = left.amounts;
  if (!quantity || !price || !stated) return { identity, state: 'not-checked', reason: 'parts-blank', left: left.terms, right: right.terms };
  const count = new Exact(quantity.amount.decimal);
  const made = count.times(price.value);
  const difference = stated.value.minus(made);
  const allowed = stated.half.plus(count.abs().times(price.half));
  return resultOf(identity, left, right, difference.abs().lte(allowed), { left: stated.value, right: made, difference, allowed }, stated.amount.unit);
}

function resultOf(
  identity: Identity,
  left: WorkedSide,
  right: WorkedSide,
  agrees: boolean,
  sums: { readonly left: Big; readonly right: Big; readonly difference: Big; readonly allowed: Big },
  unit: MoneyUnit | undefined,
): IdentityResult {
  return {
    identity,
    state: agrees ? 'held' : 'failed',
    left: left.terms,
    right: right.terms,
    sums: {
      left: inUnit(sums.left, unit),
      right: inUnit(sums.right, unit),
      difference: inUnit(sums.difference, unit),
      allowed: inUnit(sums.allowed, unit),
      unit: unit ?? '',
    },
  };
}

function unitOf(left: WorkedSide, right: WorkedSide): MoneyUnit | undefined {
  return [...left.amounts, ...right.amounts].find((one) => one !== undefined)?.amount.unit;
}
