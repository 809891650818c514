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

/** The target table at the first selected cell, and the indicator of its row. */
export function locate(checked: CheckedWorkbook, selection: Selection | undefined): Located | undefined {
  if (!selection) return undefined;
  const one = checked.sheets.find(({ sheet }) => sheet.id === selection.sheetId);
  const at = { row: selection.area.top, column: selection.area.left };
  const table = one?.model.tables.find(({ area }) => areaContains(area, at));
  if (!one || !table) return undefined;
  return { sheet: one.sheet, table, indicator: table.indicators.find(({ row }) => row === at.row) };
}

/** Names an indicator until the sheet is read again. */
export function indicatorPlace(located: Located): string | undefined {
  return located.indicator && `${located.sheet.id}!${String(located.indicator.row)}`;
}
