import Big from 'big.js';
import type { Amount, DecimalText, MoneyUnit } from '../model/amount';
import type { AmountField, BudgetTable } from '../model/budget-table';
import type { WorkbookModel } from '../model/workbook-model';
import { parseAmount } from '../model/parse-amount';
import type { Steps } from '../reading/steps';
import type { CellRef } from '../sheet/address';
import { CellMap, cellNumber } from './cell-map';

// The strict constructor refuses JavaScript numbers, so that no double slips past `decimalOfNumber`.
export const Exact = Big();
Exact.strict = true;
export const ZERO = new Exact('0');

/** How many 元 each unit of money holds. */
export const FACTORS: Readonly<Record<MoneyUnit, Big>> = {
  元: new Exact('1'),
  百元: new Exact('100'),
  千元: new Exact('1000'),
  万元: new Exact('10000'),
  百万元: new Exact('1000000'),
  亿元: new Exact('100000000'),
};

/** 万元 and larger units are kept to the 分 (two places) wherever a table shows decimals at all: 25300 beside 84460.56 means 25300.00. */
const USUAL_PLACES = 2;
const BLANKS = /^[-—–―－一/\\无]*$/;

/** What a cell of a table contributes to a sum. */
export type CellAmount =
  | {
      readonly kind: 'amount';
      readonly amount: Amount;
      /** In 元, or in the table's own unit when none is declared. */
      readonly value: Big;
      /** Half of the last place shown: how far rounding may have moved it. */
      readonly half: Big;
      readonly stored: AmountField['stored'];
      readonly formula?: string;
    }
  | { readonly kind: 'problem'; readonly reason: 'error-value' | 'not-an-amount' };

export type AmountLookup = (at: CellRef) => CellAmount | undefined;

/** The amounts of all tables by their cells. Blank cells are undefined. */
export function* amountsOf(model: WorkbookModel): Steps<CellMap<CellAmount>> {
  const sheets = new Map<string, Map<number, CellAmount>>();
  for (const { sheetId, budgets } of model.sheets) sheets.set(sheetId, yield* sheetAmounts(budgets));
  return new CellMap(sheets);
}

// Tables that were not read again keep their amounts.
const known = new WeakMap<readonly BudgetTable[], Map<number, CellAmount>>();
/** Amounts of one step. */
const STEP = 2000;

function* sheetAmounts(tables: readonly BudgetTable[]): Steps<Map<number, CellAmount>> {
  const kept = known.get(tables);
  if (kept) return kept;
  const found = new Map<number, CellAmount>();
  for (const table of tables) {
    for (const [at, amount] of tableAmounts(table)) {
      found.set(cellNumber(at), amount);
      if (found.size % STEP === 0) yield;
    }
    yield;
  }
  known.set(tables, found);
  return found;
}

/** The places below which amounts of a table are not rounded further, by what its other amounts show. */
export function leastPlaces(table: BudgetTable): number {
  let most = 0;
  for (const row of table.rows) for (const field of Object.values(row.amounts)) most = Math.max(most, field.value.places);
  return Math.min(most, USUAL_PLACES);
}

function* tableAmounts(table: BudgetTable): Generator<readonly [CellRef, CellAmount]> {
  const least = leastPlaces(table);
  const roles = new Map(table.columns.map((column) => [column.name, column.role]));
  for (const row of table.rows) {
    for (const field of Object.values(row.amounts)) yield [field.at, cellAmount(field, least)];
    for (const [name, field] of Object.entries(row.texts)) {
      const quantity = roles.get(name) === 'quantity' ? parseAmount(field.raw) : undefined;
      if (quantity) yield [field.at, { kind: 'amount', amount: quantity, stored: 'text', ...inYuan(quantity, quantity.places) }];
      if (roles.get(name) !== 'amount' || BLANKS.test(field.raw.replace(/\s/g, ''))) continue;
      yield [field.at, { kind: 'problem', reason: /^#[A-Z/0]+[!?]?/i.test(field.raw.trim()) ? 'error-value' : 'not-an-amount' }];
    }
  }
}

function cellAmount(field: AmountField, least: number): CellAmount {
  const { value: amount, stored, formula } = field;
  const places = amount.unit === undefined || amount.unit === '元' ? amount.places : Math.max(amount.places, least);
  return { kind: 'amount', amount, stored, ...(formula !== undefined && { formula }), ...inYuan(amount, places) };
}

/** A figure of a text: 28万元 is as exact as it is written. */
export function figureAmount(amount: Amount): CellAmount {
  return { kind: 'amount', amount, stored: 'text', ...inYuan(amount, amount.places) };
}

function inYuan(amount: Amount, places: number): { readonly value: Big; readonly half: Big } {
  const factor = amount.unit ? FACTORS[amount.unit] : undefined;
  const value = new Exact(amount.decimal);
  const half = halfOf(places);
  return factor ? { value: value.times(factor), half: half.times(factor) } : { value, half };
}

const HALVES: Big[] = [];

function halfOf(places: number): Big {
  return (HALVES[places] ??= new Exact(places === 0 ? '0.5' : `0.${'0'.repeat(places)}5`));
}

/** Back from 元 to a unit, as canonical text. */
export function inUnit(value: Big, unit: MoneyUnit | undefined): DecimalText {
  const converted = unit ? value.div(FACTORS[unit]) : value;
  const text = converted.toFixed();
  return text === '-0' ? '0' : text;
}
