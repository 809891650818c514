import type { CellRef } from '../../sheet/address';
import { areaContains } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { cellAt } from '../../sheet/snapshot';
import { referencesOf } from './references';

/** A formula that hangs on more cells than these is not followed to its end. */
const MOST_CELLS = 20_000;

/** Whether a cell may hang on `target`, directly or over other formulas; where a formula does not tell, it may. */
export function mayDependOn(from: readonly CellRef[], target: CellRef, sheets: readonly SheetSnapshot[]): boolean {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const seen = new Set<string>();
  const waiting = [...from];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const key = `${at.sheetId} ${String(at.row)} ${String(at.column)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (key === `${target.sheetId} ${String(target.row)} ${String(target.column)}`) return true;
    if (seen.size > MOST_CELLS) return true;
    const home = byId.get(at.sheetId);
    const formula = home && cellAt(home, at.row, at.column)?.formula;
    if (home === undefined || formula === undefined) continue;
    const references = referencesOf(formula);
    if (!references) return true;
    for (const { sheet: name, area } of references) {
      const sheet = name === undefined ? home : byName.get(name.toLowerCase());
      if (!sheet) return true;
      if (sheet.id === target.sheetId && areaContains(area, target)) return true;
      waiting.push(...formulasIn(sheet, area));
    }
  }
  return false;
}

/** Only formulas lead further. */
function formulasIn(sheet: SheetSnapshot, { top, left, bottom, right }: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }): CellRef[] {
  const cells: CellRef[] = [];
  const last = Math.min(bottom, sheet.firstRow + sheet.rows.length - 1);
  for (let row = Math.max(top, sheet.firstRow); row <= last; row += 1) {
    const width = sheet.rows[row - sheet.firstRow]?.length ?? 0;
    const end = Math.min(right, sheet.firstColumn + width - 1);
    for (let column = Math.max(left, sheet.firstColumn); column <= end; column += 1) {
      if (cellAt(sheet, row, column)?.formula !== undefined) cells.push({ sheetId: sheet.id, row, column });
    }
  }
  return cells;
}
