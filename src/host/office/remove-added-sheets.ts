import { areaAddress } from '../../core/sheet/address';
import type { AddedSheet, RemovedSheets, SheetInfo } from '../port';
import { holdsPlan } from './plan-comparison';
import { plannedGrid } from './planned-grid';
import { CELLS_AT_ONCE } from './row-blocks';
import { runExcel } from './run-excel';
import { areaOf } from './sheet-outline';

/** Deletes sheets that still are what their plans wrote; a sheet that someone has worked on stays. */
export function removeAddedSheets(added: readonly AddedSheet[]): Promise<RemovedSheets> {
  return runExcel(
    async (context) => {
      const untouched: Excel.Worksheet[] = [];
      const kept: SheetInfo[] = [];
      const gone: string[] = [];
      for (const part of inParts(added)) {
        for (const { sheetId, sheet, used, cells, grid } of await look(context, part)) {
          if (sheet.isNullObject) {
            gone.push(sheetId);
            continue;
          }
          const { bottom, right } = used.isNullObject ? { bottom: -1, right: -1 } : areaOf(used);
          if (bottom < grid.rows && right < grid.columns && holdsPlan(cells, grid)) untouched.push(sheet);
          else kept.push({ id: sheetId, name: sheet.name, visibility: 'visible', isProtected: false });
        }
      }
      const removed = untouched.map(({ id }) => id);
      for (const sheet of untouched) sheet.delete();
      await context.sync();
      return { removed: [...gone, ...removed], kept };
    },
    { waitForCellEdit: true },
  );
}

async function look(context: Excel.RequestContext, part: readonly AddedSheet[]) {
  const asked = part.map((one) => ask(context, one));
  await context.sync();
  return asked;
}

function ask(context: Excel.RequestContext, { sheetId, plan }: AddedSheet) {
  const grid = plannedGrid(plan);
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load('id,name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const cells = sheet.getRange(areaAddress({ top: 0, left: 0, bottom: Math.max(0, grid.rows - 1), right: Math.max(0, grid.columns - 1) }));
  cells.load('values,text,formulas');
  return { sheetId, sheet, used, cells, grid };
}

/** Sheets that are looked at in one round trip. */
function inParts(added: readonly AddedSheet[]): readonly (readonly AddedSheet[])[] {
  const parts: AddedSheet[][] = [];
  let room = 0;
  for (const one of added) {
    const cells = one.plan.rowHeights.length * one.plan.columnWidths.length;
    const last = parts.at(-1);
    if (last && cells <= room) {
      last.push(one);
      room -= cells;
    } else {
      parts.push([one]);
      room = CELLS_AT_ONCE - cells;
    }
  }
  return parts;
}
