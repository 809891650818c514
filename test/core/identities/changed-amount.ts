import type { AmountField, BudgetTable } from '../../../src/core/model/budget-table';
import type { WorkbookModel } from '../../../src/core/model/workbook-model';

/** The model with one of its amounts changed, and the field as it was. */
export function withAmount(model: WorkbookModel, pick: number, change: (field: AmountField) => AmountField): { readonly model: WorkbookModel; readonly field: AmountField } {
  const fields = model.sheets.flatMap((sheet) => sheet.budgets.flatMap(({ rows }) => rows.flatMap(({ amounts }) => Object.values(amounts))));
  const field = fields[pick % fields.length];
  if (!field) throw new Error('No amounts');
  const changed = change(field);
  const table = (one: BudgetTable): BudgetTable => ({
    ...one,
    rows: one.rows.map((row) => ({ ...row, amounts: Object.fromEntries(Object.entries(row.amounts).map(([name, own]) => [name, own === field ? changed : own])) })),
  });
  return { field, model: { sheets: model.sheets.map((sheet) => (sheet.sheetId === field.at.sheetId ? { ...sheet, budgets: sheet.budgets.map(table) } : sheet)) } };
}
