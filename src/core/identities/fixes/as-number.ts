import type { Amount } from '../../model/amount';
import type { MoneyUnit } from '../../model/amount';
import type { AmountField, BudgetTable } from '../../model/budget-table';
import { decimalOfNumber } from '../../model/decimal';
import type { NumberEdit } from './contract';

/**
 * The number that stands in a cell as text. Undefined where writing it as a number would lose something: digits beyond what
 * Excel keeps, or a unit of its own (28万元 in a table in 元).
 */
export function asNumber({ at, raw, stored, value }: AmountField, declared: MoneyUnit | undefined): NumberEdit | undefined {
  if (stored !== 'text' || value.unit !== declared || decimalOfNumber(Number(value.decimal)) !== value.decimal) return undefined;
  return { at, number: value.decimal, places: value.places, grouped: /[,，]/.test(raw) };
}

/** All amounts of a table that are text and can be numbers. */
export function textAmounts(table: BudgetTable): readonly NumberEdit[] {
  const units = new Map(table.columns.map(({ name, moneyUnit }) => [name, moneyUnit ?? table.moneyUnit?.value]));
  return table.rows.flatMap(({ amounts }) => Object.entries(amounts).flatMap(([column, field]) => asNumber(field, units.get(column)) ?? []));
}

/** `0.00` or `#,##0.00`: shows as many places as were written. */
export function formatOf({ places }: Pick<Amount, 'places'>, grouped: boolean): string {
  return `${grouped ? '#,##0' : '0'}${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
}
