import type { CellRef } from '../sheet/address';

/** More columns than a sheet can have. */
const COLUMNS = 16384;

export function cellNumber({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * COLUMNS + column;
}

export function cellOfNumber(sheetId: string, number: number): CellRef {
  return { sheetId, row: Math.floor(number / COLUMNS), column: number % COLUMNS };
}

/** Values by cell; keys are numbers, because tens of thousands of look-ups a check are too many for joined strings. */
export class CellMap<Value> {
  /** Sheets that did not change may be shared with an earlier map; `set` is for maps of one's own. */
  constructor(private readonly sheets: Map<string, Map<number, Value>> = new Map()) {}

  get(at: CellRef): Value | undefined {
    return this.sheets.get(at.sheetId)?.get(cellNumber(at));
  }

  set(at: CellRef, value: Value): void {
    let sheet = this.sheets.get(at.sheetId);
    if (!sheet) this.sheets.set(at.sheetId, (sheet = new Map()));
    sheet.set(cellNumber(at), value);
  }

  /** The values of one sheet; the same object as before where it was shared. */
  sheet(sheetId: string): ReadonlyMap<number, Value> | undefined {
    return this.sheets.get(sheetId);
  }

  sheetIds(): readonly string[] {
    return [...this.sheets.keys()];
  }

  *entries(): Generator<readonly [CellRef, Value]> {
    for (const [sheetId, sheet] of this.sheets) {
      for (const [number, value] of sheet) yield [cellOfNumber(sheetId, number), value];
    }
  }
}
