import type { SheetModel } from '../../core/model/workbook-model';
import { areaAddress, areaContains, type Area } from '../../core/sheet/address';
import type { SheetSnapshot } from '../../core/sheet/snapshot';

/** Rows beside one another that hold something outside every region, as ranges: notes, signatures, single words. */
export function looseRanges(snapshot: SheetSnapshot, sheet: SheetModel): string[] {
  const regions = [...sheet.tables, ...sheet.budgets, ...sheet.texts, ...sheet.unread].map(({ area }) => area);
  // One header may serve many tables, as in a ledger.
  const headers = new Set([...sheet.tables, ...sheet.budgets].flatMap(({ headerRows }) => headerRows));
  const ranges: Area[] = [];
  snapshot.rows.forEach((cells, offset) => {
    const row = snapshot.firstRow + offset;
    if (headers.has(row)) return;
    const columns = cells.flatMap((cell, index) => {
      const column = snapshot.firstColumn + index;
      return cell && cell.text.trim() !== '' && !regions.some((area) => areaContains(area, { row, column })) ? [column] : [];
    });
    const [left] = columns;
    const right = columns.at(-1);
    if (left === undefined || right === undefined) return;
    const before = ranges.at(-1);
    if (before?.bottom === row - 1) ranges[ranges.length - 1] = { ...before, bottom: row, left: Math.min(before.left, left), right: Math.max(before.right, right) };
    else ranges.push({ top: row, bottom: row, left, right });
  });
  return ranges.map(areaAddress);
}
