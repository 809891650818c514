import type { BudgetRow, BudgetTable } from '../../../../src/core/model/budget-table';
import { readBudgets } from '../../../../src/core/reading/budget/read-budgets';
import { linesOf } from '../../../../src/core/reading/line';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { defaultPack } from '../../../../src/core/standards/default-pack';
import { sheetOf, type Content } from '../../../support/sheet';

export type Rows = readonly (readonly Content[])[];

export function budgetsOf(rows: Rows, options: Partial<SheetSnapshot> = {}): readonly BudgetTable[] {
  const sheet = sheetOf(rows, options);
  return readBudgets(sheet, linesOf(sheet), defaultPack).budgets;
}

/** The one budget table of a drawn sheet. */
export function budgetOf(rows: Rows, options: Partial<SheetSnapshot> = {}): BudgetTable {
  const [table, ...others] = budgetsOf(rows, options);
  if (!table || others.length > 0) throw new Error(`${String(others.length + (table ? 1 : 0))} tables read`);
  return table;
}

/** One line a row: code, name, amounts by column, other cells. */
export function shown({ code, name, amounts, texts }: BudgetRow): string {
  const numbers = Object.entries(amounts).map(([column, { value }]) => `${column}=${value.decimal}${value.unit ?? ''}`);
  const words = Object.entries(texts).map(([column, { value }]) => `${column}「${value}」`);
  return [code?.value, name.value, ...numbers, ...words].filter((part) => part !== undefined && part !== '').join(' ');
}

export function names(table: BudgetTable): readonly string[] {
  return table.columns.map(({ name }) => name);
}

export function roles(table: BudgetTable): readonly string[] {
  return table.columns.map(({ role }) => role);
}

/** A small 支出总表 as an office would keep it. */
export const EXPENSES: Rows = [
  ['部门支出总表'],
  ['编制部门：某县教育局', null, null, null, '单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['205', '教育支出', 100, 60, 40],
  ['20502', '普通教育', 100, 60, 40],
  ['2050202', '小学教育', 100, 60, 40],
  [null, '合计', 100, 60, 40],
];
