import Big from 'big.js';
import type { DecimalText } from './amount';

// The strict constructor refuses JavaScript numbers, so that every double passes `decimalOfNumber`.
const Exact = Big();
Exact.strict = true;

const PLAIN_DIGITS = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/** Canonical text of plain digits (`0020.50` gives `20.5`); undefined when the text is anything else. */
export function decimalOfText(digits: string): DecimalText | undefined {
  const plain = digits.replace('−', '-');
  if (!PLAIN_DIGITS.test(plain)) return undefined;
  const unsigned = plain.replace(/^\+/, '').replace(/\.$/, '').replace(/^(-?)\./, '$10.');
  return canonical(new Exact(unsigned));
}

/** The decimal a person sees in a double: 15 significant digits, as Excel keeps them. Undefined for NaN and infinities. */
export function decimalOfNumber(number: number): DecimalText | undefined {
  return Number.isFinite(number) ? canonical(new Exact(number.toPrecision(15))) : undefined;
}

export function compareDecimals(a: DecimalText, b: DecimalText): -1 | 0 | 1 {
  return new Exact(a).cmp(b);
}

export function addDecimals(...terms: readonly DecimalText[]): DecimalText {
  return canonical(terms.reduce((sum, term) => sum.plus(term), new Exact('0')));
}

export function subtractDecimals(a: DecimalText, b: DecimalText): DecimalText {
  return canonical(new Exact(a).minus(b));
}

export function multiplyDecimals(a: DecimalText, b: DecimalText): DecimalText {
  return canonical(new Exact(a).times(b));
}

/** Decimal places of canonical text: `12.50` was canonicalised to `12.5`, so 1. */
export function decimalPlaces(decimal: DecimalText): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}

function canonical(value: Big): DecimalText {
  const text = value.toFixed();
  return text === '-0' ? '0' : text;
}
