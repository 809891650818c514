import type { GridValue } from './grid';

/** What a text becomes when it is put into a cell, and the number format Excel gives the cell with it. */
export interface TypedText {
  readonly value: GridValue;
  readonly isError?: boolean;
  readonly formula?: string;
  readonly numberFormat?: string;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d{1,3})?$/;
const ERRORS = ['#REF!', '#NAME?', '#VALUE!', '#DIV/0!', '#N/A', '#NUM!', '#NULL!'];

/**
 * Excel's reading of a text in en-US, which is how `range.values` is read whatever the language of Excel
 * (office-js#1559). A cell formatted as text keeps everything as it stands.
 */
export function typedText(text: string, numberFormat: string, year: number): TypedText {
  if (text === '') return { value: null };
  if (numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const trimmed = text.trim();
  const number = numberOf(trimmed);
  if (number !== undefined) return { value: number };
  const percent = percentOf(trimmed, numberFormat);
  if (percent) return percent;
  const inBrackets = /^\((\d[\d,.]*)\)$/.exec(trimmed);
  const negative = inBrackets && numberOf(inBrackets[1] ?? '');
  if (negative !== undefined && negative !== null) return { value: -negative };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (ERRORS.includes(trimmed.toUpperCase())) return { value: trimmed.toUpperCase(), isError: true };
  const date = dateOf(trimmed, year);
  if (date) return numberFormat === 'General' ? date : { value: date.value };
  if (/^[+-]./.test(text)) return { value: null, formula: `=${text.replace(/^\+/, '')}` };
  return { value: text };
}

/** Excel keeps 15 significant digits. */
function numberOf(text: string): number | undefined {
  if (!NUMBER.test(text) || !/\d/.test(text)) return undefined;
  const number = Number(text.replaceAll(',', ''));
  return Number.isFinite(number) ? Number(number.toPrecision(15)) : undefined;
}

function percentOf(text: string, numberFormat: string): TypedText | undefined {
  if (!text.endsWith('%')) return undefined;
  const digits = text.slice(0, -1).trim();
  const number = numberOf(digits);
  if (number === undefined) return undefined;
  const format = digits.includes('.') ? '0.00%' : '0%';
  return { value: Number((number / 100).toPrecision(15)), ...(numberFormat === 'General' && { numberFormat: format }) };
}

function dateOf(text: string, year: number): TypedText | undefined {
  const full = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (full) return dated(Number(full[1]), Number(full[2]), Number(full[3]), 'm/d/yyyy');
  const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthYear) return dated(Number(monthYear[2]), Number(monthYear[1]), 1, 'mmm-yy');
  const monthDay = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (monthDay) return dated(year, Number(monthDay[1]), Number(monthDay[2]), 'd-mmm');
  return undefined;
}

function dated(year: number, month: number, day: number, numberFormat: string): TypedText | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? { value: time / 86_400_000 + 25_569, numberFormat } : undefined;
}
