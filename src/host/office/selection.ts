import { cellAddress } from '../../core/sheet/address';
import type { CellRef } from '../../core/sheet/address';
import { HostError } from '../port';
import type { Selection } from '../port';
import { runExcel } from './run-excel';
import { areaOf } from './sheet-outline';

/** The first area selected; undefined when a picture or a chart is selected, or another workbook is in front. */
export async function readSelection(): Promise<Selection | undefined> {
  try {
    return await runExcel(async (context) => {
      // `getSelectedRange` fails when several areas are selected.
      const selected = context.workbook.getSelectedRanges();
      const { areas, worksheet } = selected;
      areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      worksheet.load('id');
      await context.sync();
      const first = areas.items[0];
      return first && { sheetId: worksheet.id, area: areaOf(first) };
    });
  } catch (error) {
    if (error instanceof HostError && error.code === 'unknown') return undefined;
    throw error;
  }
}

/** Shows and selects a cell. Excel fails in general terms when the window of another workbook is in front. */
export async function goToCell(at: CellRef): Promise<void> {
  try {
    await runExcel(
      async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheetId);
        sheet.load('name,visibility');
        await context.sync();
        if (sheet.isNullObject) throw new HostError('sheet-gone', at.sheetId);
        // A hidden sheet cannot be shown, and showing it is the person's to decide.
        if (sheet.visibility !== Excel.SheetVisibility.visible) throw new HostError('sheet-hidden', sheet.name);
        sheet.activate();
        sheet.getRange(cellAddress(at)).select();
        await context.sync();
      },
      { waitForCellEdit: true },
    );
  } catch (error) {
    if (error instanceof HostError && error.code === 'unknown') throw new HostError('other-workbook-active', `${cellAddress(at)} · ${error.detail}`);
    throw error;
  }
}
