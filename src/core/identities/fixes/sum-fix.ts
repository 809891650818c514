import type { CellRef } from '../../sheet/address';
import { sameCell } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { cellAt } from '../../sheet/snapshot';
import { inUnit, ZERO } from '../amounts';
import type { IdentityReport } from '../check-identities';
import type { Identity, Term } from '../contract';
import { addedCells } from '../formulas';
import { asNumber } from './as-number';
import type { IdentityFix, NumberEdit } from './contract';
import { mayDependOn } from './depends-on';
import { fieldAt } from './fields';
import type { Amounted } from './impact';
import { impactOn } from './impact';
import { sumOfTerms } from './sum-formula';

/** 改为公式: the whole of an identity as the sum of the parts that it names. Undefined where that would not be the same thing. */
export function sumFix(identity: Identity, report: IdentityReport, sheets: readonly SheetSnapshot[]): IdentityFix | undefined {
  const sum = wholeAndParts(identity);
  if (!sum || !isReplaceable(sum.whole.at, report, sheets)) return undefined;
  const parts = amountsOfParts(sum.parts, report);
  const formula = sumOfTerms(sum.parts);
  if (!parts || formula === undefined || mayDependOn(sum.parts.map(({ at }) => at), sum.whole.at, sheets)) return undefined;
  const { whole } = sum;
  const before = report.amountAt(whole.at);
  const unit = parts.unit;
  if (before?.kind === 'amount' && before.amount.unit !== unit) return undefined;
  const places = Math.max(parts.places, before?.kind === 'amount' ? before.amount.places : 0);
  const shows = { decimal: inUnit(parts.value, unit), places, ...(unit && { unit }) };
  const keepsAmounts = before?.kind === 'amount' && before.value.eq(parts.value);
  const amount: Amounted = { kind: 'amount', amount: shows, value: parts.value, half: before?.kind === 'amount' ? before.half : parts.half, stored: 'formula', formula: `=${formula}` };
  return {
    kind: 'sum',
    edits: [{ at: whole.at, formula: `=${formula}`, shows, ...(parts.example && { like: parts.example }) }, ...parts.asNumbers],
    keepsAmounts,
    breaks: keepsAmounts ? [] : impactOn(report)({ at: whole.at, amount }),
  };
}

export interface Sum {
  readonly whole: Term;
  readonly parts: readonly Term[];
}

/** One cell on one side, its parts on the other. Two totals that should agree (收入总计 = 支出总计) are no parts of one another. */
export function wholeAndParts({ scope, relation, left, right, family, rate }: Identity): Sum | undefined {
  if (scope !== 'within' || relation !== '=' || rate) return undefined;
  if ([...left, ...right].some(({ stated }) => stated !== undefined)) return undefined;
  const sides: readonly Sum[] = [
    ...(left.length === 1 && left[0] ? [{ whole: left[0], parts: right }] : []),
    ...(right.length === 1 && left.length > 1 && right[0] ? [{ whole: right[0], parts: left }] : []),
  ];
  return sides.find(({ whole, parts }) => whole.sign > 0 && (parts.length > 1 || family !== undefined) && parts.every(({ at }) => at.sheetId === whole.at.sheetId && !sameCell(at, whole.at)));
}

/** A formula that does anything but add cells of its own sheet says something that the identity does not know. */
export function isReplaceable(at: CellRef, { amountAt }: IdentityReport, sheets: readonly SheetSnapshot[]): boolean {
  const sheet = sheets.find(({ id }) => id === at.sheetId);
  if (!sheet) return false;
  const cell = cellAt(sheet, at.row, at.column);
  if (cell?.formula !== undefined) return cell.isError === true || addedCells(cell.formula, at.sheetId) !== undefined;
  return cell === null || cell.isError === true || amountAt(at)?.kind === 'amount' || String(cell.value).trim() === '';
}

type Parts = Pick<Amounted, 'value' | 'half'> & {
  readonly places: number;
  readonly unit: Amounted['amount']['unit'];
  readonly asNumbers: readonly NumberEdit[];
  /** A part that is a number, for its number format. */
  readonly example?: CellRef;
};

/** What the parts come to; those that Excel would leave out because they are text become numbers. */
function amountsOfParts(parts: readonly Term[], report: IdentityReport): Parts | undefined {
  let value = ZERO;
  let half = ZERO;
  let places = 0;
  let example: CellRef | undefined;
  const units = new Set<Amounted['amount']['unit']>();
  const asNumbers: NumberEdit[] = [];
  for (const { at, sign } of parts) {
    const cell = report.amountAt(at);
    if (cell === undefined) continue;
    if (cell.kind !== 'amount') return undefined;
    units.add(cell.amount.unit);
    value = sign > 0 ? value.plus(cell.value) : value.minus(cell.value);
    half = half.gt(cell.half) ? half : cell.half;
    places = Math.max(places, cell.amount.places);
    if (cell.stored !== 'text') {
      example ??= at;
      continue;
    }
    const declared = fieldAt(report, at);
    const edit = declared && asNumber(declared.field, declared.declared);
    if (!edit) return undefined;
    asNumbers.push(edit);
  }
  const [unit] = units;
  return units.size === 1 ? { value, half, places, unit, asNumbers, ...(example && { example }) } : undefined;
}
