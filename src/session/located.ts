import { indicatorAt } from '../core/model/indicator-at';
import type { Indicator, TargetTable } from '../core/model/target-table';
import { areaContains } from '../core/sheet/address';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import type { Selection } from '../host/port';
import type { CheckedWorkbook } from './checker';

/** What stands at the selection. */
export interface Located {
  readonly sheet: SheetSnapshot;
  readonly table: TargetTable;
  /** Undefined when the row is a header or belongs to the block above. */
  readonly indicator: Indicator | undefined;
}

/**
 * The target table at the first selected cell, and the indicator of its row. A column that is blank down the whole table
 * lies outside of what the table covers, yet findings about its blank cells lead there: by its header it belongs to the table.
 */
export function locate(checked: CheckedWorkbook, selection: Selection | undefined): Located | undefined {
  if (!selection) return undefined;
  const one = checked.sheets.find(({ sheet }) => sheet.id === selection.sheetId);
  const at = { row: selection.area.top, column: selection.area.left };
  const tables = one?.model.tables ?? [];
  const table =
    tables.find(({ area }) => areaContains(area, at)) ??
    tables.find(({ area, columns }) => at.row >= area.top && at.row <= area.bottom && Object.values(columns).includes(at.column));
  if (!one || !table) return undefined;
  return { sheet: one.sheet, table, indicator: indicatorAt(table, at) };
}
