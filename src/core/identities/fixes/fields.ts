import type { MoneyUnit } from '../../model/amount';
import type { AmountField } from '../../model/budget-table';
import type { CellRef } from '../../sheet/address';
import { CellMap } from '../cell-map';
import type { IdentityReport } from '../check-identities';
import type { TableView } from '../table-view';

/** An amount as its cell holds it, and what its table says of the unit. */
export interface DeclaredField {
  readonly field: AmountField;
  readonly declared: MoneyUnit | undefined;
}

const known = new WeakMap<readonly TableView[], CellMap<DeclaredField>>();

/** The cell of a table as it was read; undefined where it is blank or holds no amount. */
export function fieldAt({ views }: Pick<IdentityReport, 'views'>, at: CellRef): DeclaredField | undefined {
  const kept = known.get(views);
  if (kept) return kept.get(at);
  const fields = new CellMap<DeclaredField>();
  for (const { table } of views) {
    const units = new Map(table.columns.map(({ name, moneyUnit }) => [name, moneyUnit ?? table.moneyUnit?.value]));
    for (const { amounts } of table.rows) for (const [column, field] of Object.entries(amounts)) fields.set(field.at, { field, declared: units.get(column) });
  }
  known.set(views, fields);
  return fields.get(at);
}
