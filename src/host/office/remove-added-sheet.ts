import { areaAddress } from '../../core/sheet/address';
import type { SheetPlan } from '../../core/sheet/plan';
import { HostError } from '../port';
import { holdsPlan } from './plan-comparison';
import { plannedGrid } from './planned-grid';
import { runExcel } from './run-excel';
import { areaOf } from './sheet-outline';

/** Deletes a sheet that still is what the plan wrote; a sheet that someone has worked on stays. */
export function removeAddedSheet(sheetId: string, plan: SheetPlan): Promise<void> {
  return runExcel(
    async (context) => {
      const grid = plannedGrid(plan);
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load('id');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      const cells = sheet.getRange(areaAddress({ top: 0, left: 0, bottom: Math.max(0, grid.rows - 1), right: Math.max(0, grid.columns - 1) }));
      cells.load('values,text,formulas');
      await context.sync();
      if (sheet.isNullObject) throw new HostError('sheet-gone', sheetId);
      const { bottom, right } = used.isNullObject ? { bottom: -1, right: -1 } : areaOf(used);
      if (bottom >= grid.rows || right >= grid.columns || !holdsPlan(cells, grid)) throw new HostError('sheet-not-empty', sheetId);
      sheet.delete();
      await context.sync();
    },
    { waitForCellEdit: true },
  );
}
