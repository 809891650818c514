import { HostError } from '../port';
import type { SheetRename } from '../port';
import { runExcel } from './run-excel';

/** Renames one after the other, after all were found under the names expected. */
export function renameSheets(renames: readonly SheetRename[]): Promise<void> {
  return runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      const names = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
      for (const { sheetId, before } of renames) {
        const sheet = names.get(sheetId);
        if (!sheet) throw new HostError('sheet-gone', sheetId);
        if (sheet.name !== before) throw new HostError('unknown', `${sheet.name} is no longer called ${before}`);
      }
      for (const { sheetId, after } of renames) {
        const sheet = names.get(sheetId);
        if (sheet) sheet.name = after;
      }
      await context.sync();
    },
    { waitForCellEdit: true },
  );
}
