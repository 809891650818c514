import type { CoreParts } from '../../src/session/parts';

/** How much work the core was asked for. */
export interface CoreWork {
  /** Sheets made sense of, by id. */
  read: string[];
  /** Tables that the rules of one table looked at. */
  tables: number;
  /** Rules across tables that compared anew. */
  compared: number;
}

/** The same parts, which note what they are asked for. */
export function countedParts(parts: CoreParts): { readonly parts: CoreParts; readonly work: CoreWork; forget(): void } {
  const work: CoreWork = { read: [], tables: 0, compared: 0 };
  return {
    work,
    forget() {
      work.read = [];
      work.tables = 0;
      work.compared = 0;
    },
    parts: {
      ...parts,
      readSheet(sheet, pointings) {
        work.read.push(sheet.id);
        return parts.readSheet(sheet, pointings);
      },
      checkTables(sheet, tables) {
        work.tables += tables.length;
        return parts.checkTables(sheet, tables);
      },
      *checkAcross(sheets, before) {
        const check = yield* parts.checkAcross(sheets, before);
        work.compared += check.compared;
        return check;
      },
    },
  };
}
