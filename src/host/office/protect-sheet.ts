import { areaAddress } from '../../core/sheet/address';
import { sameAreas } from '../../core/sheet/same-areas';
import type { PlannedGrid } from './planned-grid';

/** All that filling in a form needs stays allowed; only formulas and the words of the form are kept from slips of the hand. */
const ALLOWED: Excel.WorksheetProtectionOptions = { allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true, allowInsertRows: true, allowDeleteRows: true };

/** Protects a sheet without a password, after opening the cells people fill in. Gives after each step how many calls it took. */
export function* protectSheet(sheet: Excel.Worksheet, { styles }: PlannedGrid): Generator<number, void, undefined> {
  const open = styles.map((row) => row.map((style) => style?.unlocked || undefined));
  for (const { area } of sameAreas(open)) {
    sheet.getRange(areaAddress(area)).format.protection.locked = false;
    yield 1;
  }
  sheet.protection.protect(ALLOWED);
  yield 1;
}
