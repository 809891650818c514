import { plainName } from '../../identities/plain-name';
import { viewTable } from '../../identities/table-view';
import type { BudgetTable } from '../../model/budget-table';
import type { BudgetLayout } from '../../standards/budget-layout-schema';
import type { StandardsPack } from '../../standards/schema';

/** The form of these that a table is to be written in: of the same kind of table, of 决算 only for 决算. */
export function layoutForTable(table: BudgetTable, layouts: readonly BudgetLayout[], pack: StandardsPack): BudgetLayout | undefined {
  if (layouts.length === 0) return undefined;
  const { form, isFinal } = viewTable(table, pack.identities);
  const wanted = table.kind === 'organisation' ? 'organisation' : form;
  const title = plainName(table.title?.value || table.name);
  return layouts.find(
    (layout) => layout.final === isFinal && ((layout.form !== undefined && layout.form === wanted) || layout.titles.some((pattern) => new RegExp(pattern, 'u').test(title))),
  );
}

/** The forms of an id: one form, or all of a set in its order. None where the pack has no such id. */
export function budgetLayoutsOf({ budgetLayouts, budgetSets }: StandardsPack, id: string): readonly BudgetLayout[] {
  const ids = budgetSets.find((set) => set.id === id)?.layouts ?? [id];
  return ids.flatMap((one) => budgetLayouts.find((layout) => layout.id === one) ?? []);
}
