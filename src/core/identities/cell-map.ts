import type { CellRef } from '../sheet/address';

/** More columns than a sheet can have. */
const COLUMNS = 16384;

/** Values by cell; keys are numbers, because tens of thousands of look-ups a check are too many for joined strings. */
export class CellMap<Value> {
  private readonly sheets = new Map<string, Map<number, Value>>();

  get(at: CellRef): Value | undefined {
    return this.sheets.get(at.sheetId)?.get(at.row * COLUMNS + at.column);
  }

  set(at: CellRef, value: Value): void {
    let sheet = this.sheets.get(at.sheetId);
    if (!sheet) this.sheets.set(at.sheetId, (sheet = new Map()));
    sheet.set(at.row * COLUMNS + at.column, value);
  }

  *entries(): Generator<readonly [CellRef, Value]> {
    for (const [sheetId, sheet] of this.sheets) {
      for (const [number, value] of sheet) yield [{ sheetId, row: Math.floor(number / COLUMNS), column: number % COLUMNS }, value];
    }
  }
}
