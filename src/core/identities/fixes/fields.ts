import type { MoneyUnit } from '../../model/amount';
import type { AmountField, BudgetTable } from '../../model/budget-table';
import type { CellRef } from '../../sheet/address';
import { cellNumber } from '../cell-map';
import type { IdentityReport } from '../check-identities';

/** An amount as its cell holds it, and what its table says of the unit. */
export interface DeclaredField {
  readonly field: AmountField;
  readonly declared: MoneyUnit | undefined;
}

// Tables that were not read again keep their fields.
const known = new WeakMap<BudgetTable, ReadonlyMap<number, DeclaredField>>();

/** The cell of a table as it was read; undefined where it is blank or holds no amount. */
export function fieldAt({ views }: Pick<IdentityReport, 'views'>, at: CellRef): DeclaredField | undefined {
  for (const { table } of views) {
    const field = table.sheetId === at.sheetId ? fieldsOf(table).get(cellNumber(at)) : undefined;
    if (field) return field;
  }
  return undefined;
}

function fieldsOf(table: BudgetTable): ReadonlyMap<number, DeclaredField> {
  const kept = known.get(table);
  if (kept) return kept;
  const fields = new Map<number, DeclaredField>();
  const units = new Map(table.columns.map(({ name, moneyUnit }) => [name, moneyUnit ?? table.moneyUnit?.value]));
  for (const { amounts } of table.rows) for (const [column, field] of Object.entries(amounts)) fields.set(cellNumber(field.at), { field, declared: units.get(column) });
  known.set(table, fields);
  return fields;
}
