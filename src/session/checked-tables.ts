import type { TargetTable } from '../core/model/target-table';
import type { CheckResult } from '../core/rules/contract';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import { sameData } from '../core/sheet/same-data';
import { shareRows } from './same-sheet';

/** What was found in one table of one snapshot. */
export interface CheckedTable {
  readonly table: TargetTable;
  readonly result: CheckResult;
}

/** The earlier result of a table whose cells and meaning are untouched: one edit on a sheet of many tables checks one of them. */
export function earlierResult(
  before: { readonly sheet: SheetSnapshot; readonly tables: readonly CheckedTable[] } | undefined,
  sheet: SheetSnapshot,
  table: TargetTable,
): CheckResult | undefined {
  const { top, bottom } = table.area;
  const old = before?.tables.find((one) => one.table.area.top === top);
  if (!before || !old || before.sheet.incomplete || !shareRows(before.sheet, sheet, top, bottom)) return undefined;
  return sameData(old.table, table) ? old.result : undefined;
}
