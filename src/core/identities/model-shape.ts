import type { BudgetRow, BudgetTable } from '../model/budget-table';
import type { TextPart } from '../model/text-part';
import type { WorkbookModel } from '../model/workbook-model';
import type { Steps } from '../reading/steps';

/**
 * All that identities bind to, without the amounts: as long as it stays the same, an edited amount needs no new binding.
 * Rows with and without any amount differ, because a row without is not gone over.
 */
export function* modelShape(model: WorkbookModel): Steps<string> {
  const sheets: string[] = [];
  for (const { sheetId, budgets, texts } of model.sheets) {
    sheets.push(`${sheetId}\n${budgets.map(tableShape).join('\n')}\n${texts.map(textShape).join('\n')}`);
    yield;
  }
  return sheets.join('\n\n');
}

// Tables and texts that were not read again keep their shape.
const shapes = new WeakMap<BudgetTable | TextPart, string>();

function textShape(part: TextPart): string {
  return kept(part, () => [part.kind, part.name, part.paragraphs.map(({ value, at }) => [value, at.row, at.column])]);
}

function tableShape(table: BudgetTable): string {
  const { kind, name, title, unitName, period, moneyUnit, area, columns, rows } = table;
  return kept(table, () => [
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
  ]);
}

function kept(part: BudgetTable | TextPart, shapeOf: () => unknown): string {
  const known = shapes.get(part);
  if (known !== undefined) return known;
  const shape = JSON.stringify(shapeOf());
  shapes.set(part, shape);
  return shape;
}

function rowShape({ row, part, kind, code, name, amounts }: BudgetRow): unknown {
  return [row, part, kind, code?.value, name.raw, Object.keys(amounts).length > 0];
}
