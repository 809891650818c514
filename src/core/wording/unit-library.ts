import type { WorkbookModel } from '../model/workbook-model';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { StandardsPack } from '../standards/schema';
import type { WordingLibrary } from './contract';
import { libraryFromTables } from './library-from-tables';
import { libraryFromGrid } from './library-grid';
import type { TextGrid } from './library-grid';

/** A unit's wording from one of its files: a library as it was exported, else whatever tables the reader found. */
export function unitLibrary(title: string, snapshot: WorkbookSnapshot, model: WorkbookModel, pack: StandardsPack): WordingLibrary {
  const kept = snapshot.sheets.flatMap((sheet) => libraryFromGrid(title, gridOf(sheet), pack)?.indicators ?? []);
  if (kept.length > 0) return { origin: 'own', title, indicators: kept.map((indicator, i) => ({ ...indicator, id: `own-${String(i + 1)}` })) };
  return libraryFromTables(title, model.sheets.flatMap(({ tables }) => tables), pack);
}

function gridOf({ rows }: SheetSnapshot): TextGrid {
  return rows.map((row) => row.map((cell) => cell?.text ?? ''));
}
