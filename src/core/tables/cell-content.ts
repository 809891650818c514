import type { Amount, DecimalText } from '../model/amount';
import { decimalPlaces, multiplyDecimals } from '../model/decimal';
import type { Field, TargetField } from '../model/target-table';
import type { DraftCell } from './sheet-draft';

/** A decimal as people write it, without 0 in front, separators or an exponent. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Text as it stands; blank gives an empty cell. */
export function textCell(text: string | undefined): DraftCell | undefined {
  return text === undefined || text === '' ? undefined : { content: { kind: 'text', text }, shown: text };
}

/** A number with as many places as the source showed. */
export function amountCell(field: Field<Amount> | undefined): DraftCell | undefined {
  if (!field) return undefined;
  const { decimal, places } = field.value;
  return numberCell(decimal, formatOf(places)) ?? textCell(field.raw);
}

/** A number where the text is one and shows the same again, else the text. */
export function numberOrTextCell(text: string | undefined): DraftCell | undefined {
  return (text === undefined ? undefined : plainNumberCell(text)) ?? textCell(text);
}

/** Undefined for text that a number cell would not show the same: `0012`, `1,200`, `≥5`. */
export function plainNumberCell(text: string): DraftCell | undefined {
  return PLAIN_NUMBER.test(text) ? numberCell(text, formatOf(decimalPlaces(text))) : undefined;
}

/** `20` percent as the number 0.2 shown as a percentage. */
export function percentCell(percent: DecimalText): DraftCell | undefined {
  const places = decimalPlaces(percent);
  return numberCell(multiplyDecimals(percent, '0.01'), `${formatOf(places)}%`, `${percent}%`);
}

/** A target value as text; a cell that held a percent number stays one. */
export function targetCell(target: TargetField | undefined): DraftCell | undefined {
  if (!target) return undefined;
  const { value, raw } = target;
  const isPercentNumber = value.notes.includes('percent-number') && value.number !== undefined && value.comparator === undefined;
  return (isPercentNumber && value.number !== undefined ? percentCell(value.number) : undefined) ?? textCell(raw);
}

/** An amount of a budget table, with thousands separators; a total shows what it is the sum of. */
export function budgetAmountCell(field: Field<Amount>, formula: string | undefined): DraftCell | undefined {
  const { decimal, places } = field.value;
  const cell = numberCell(decimal, `#,##0${places === 0 ? '' : `.${'0'.repeat(places)}`}`);
  if (cell?.content.kind !== 'number') return textCell(field.raw);
  return formula === undefined ? cell : { ...cell, content: { kind: 'formula', formula }, result: cell.content.number };
}

function formatOf(places: number): string {
  return places === 0 ? '0' : `0.${'0'.repeat(places)}`;
}

/** Undefined when a double cannot hold the decimal exactly as Excel shows it. */
function numberCell(decimal: DecimalText, numberFormat: string, shown: string = decimal): DraftCell | undefined {
  const digits = decimal.replace(/^-?0?\.?0*/, '').replace('.', '');
  if (digits.length > 15) return undefined;
  return { content: { kind: 'number', number: Number(decimal) }, shown, numberFormat };
}
