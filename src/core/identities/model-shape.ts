import type { BudgetRow, BudgetTable } from '../model/budget-table';
import type { WorkbookModel } from '../model/workbook-model';

/**
 * All that identities bind to, without the amounts: as long as it stays the same, an edited amount needs no new binding.
 * Rows with and without any amount differ, because a row without is not gone over.
 */
export function modelShape(model: WorkbookModel): string {
  return JSON.stringify(
    model.sheets.map(({ sheetId, budgets, texts }) => [
      sheetId,
      budgets.map(tableShape),
      texts.map(({ kind, name, paragraphs }) => [kind, name, paragraphs.map(({ value, at }) => [value, at.row, at.column])]),
    ]),
  );
}

function tableShape({ kind, name, title, unitName, period, moneyUnit, area, columns, rows }: BudgetTable): unknown {
  return [
    kind,
    name,
    title?.raw,
    unitName?.value,
    period?.value,
    moneyUnit?.value,
    area.top,
    area.left,
    columns.map((column) => [column.column, column.name, column.path, column.role, column.part, column.moneyUnit]),
    rows.map(rowShape),
  ];
}

function rowShape({ row, part, kind, code, name, amounts }: BudgetRow): unknown {
  return [row, part, kind, code?.value, name.raw, Object.keys(amounts).length > 0];
}
