import type { Cell } from '../sheet/snapshot';
import type { Amount, MoneyUnit } from './amount';
import { decimalOfNumber, decimalOfText, decimalPlaces } from './decimal';
import { compactText } from './plain-text';

const UNITS: readonly MoneyUnit[] = ['百万元', '百元', '千元', '万元', '亿元', '元'];
const AMOUNT = /^[¥￥$]?([+-]?)[¥￥$]?(\d[\d,]*(?:\.\d+)?|\.\d+)(百万元?|百元|千元|万元?|亿元?|元)?$/;
const THOUSANDS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * Reads a cell as an amount of money; `unit` is what the table declares and yields to a unit written in the cell.
 * A number before 年 (`2025年…`) or any other words is no amount: undefined.
 */
export function parseAmount(cell: Cell | string | null, unit?: MoneyUnit): Amount | undefined {
  if (cell === null) return undefined;
  if (typeof cell === 'string') return parseAmountText(cell, unit);
  if (cell.isError || typeof cell.value === 'boolean') return undefined;
  if (typeof cell.value === 'string') return parseAmountText(cell.value, unit);
  const decimal = decimalOfNumber(cell.value);
  if (decimal === undefined) return undefined;
  const shown = parseAmountText(cell.text, unit);
  return { decimal, places: shown?.places ?? decimalPlaces(decimal), ...withUnit(unit) };
}

/** `单位：万元` or `万元` gives 万元; undefined when no unit of money is named. */
export function parseMoneyUnit(text: string): MoneyUnit | undefined {
  const compact = compactText(text).replace(/^.*:/, '').replace(/[()]/g, '').replace(/^人民币/, '');
  return UNITS.find((unit) => unit === compact);
}

function parseAmountText(text: string, unit: MoneyUnit | undefined): Amount | undefined {
  const compact = compactText(text).replace('−', '-');
  const inBrackets = /^\((.+)\)$/.exec(compact);
  const match = AMOUNT.exec(inBrackets?.[1] ?? compact);
  const digits = match?.[2];
  if (!match || digits === undefined) return undefined;
  if (digits.includes(',') && !THOUSANDS.test(digits)) return undefined;
  const negative = (match[1] === '-') !== (inBrackets !== null);
  const decimal = decimalOfText((negative ? '-' : '') + digits.replaceAll(',', ''));
  if (decimal === undefined) return undefined;
  const point = digits.indexOf('.');
  const written = match[3];
  return {
    decimal,
    places: point < 0 ? 0 : digits.length - point - 1,
    ...withUnit(written ? UNITS.find((known) => known === written || known === `${written}元`) : unit),
  };
}

function withUnit(unit: MoneyUnit | undefined): { readonly unit?: MoneyUnit } {
  return unit ? { unit } : {};
}
