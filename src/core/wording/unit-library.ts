import type { SheetModel } from '../model/workbook-model';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { StandardsPack } from '../standards/schema';
import { readLibraryTables } from './library-from-tables';
import type { TextGrid } from './library-grid';
import type { LibraryReading } from './library-reading';
import { readLibraryGrid } from './read-library-grid';
import type { GridKind } from './read-library-grid';
import type { Steps } from '../reading/steps';

/** A sheet of a unit's file with what the reader found on it. */
export interface UnitSheet {
  readonly sheet: SheetSnapshot;
  readonly model: Pick<SheetModel, 'tables'>;
}

/**
 * A unit's wording from one of its files: a library as it was exported, else whatever tables the reader found, else a
 * bare list of names with their 二级指标.
 */
export function* readUnitLibrary(title: string, sheets: readonly UnitSheet[], pack: StandardsPack): Steps<LibraryReading> {
  const own = yield* readGrids(title, sheets, 'own', pack);
  if (own.indicators.length > 0) return own;
  const tables = yield* readLibraryTables(title, sheets.map(({ sheet, model }) => ({ name: sheet.name, tables: model.tables })), pack);
  if (tables.indicators.length > 0) return tables;
  const bare = yield* readGrids(title, sheets, 'any', pack);
  return bare.rows > 0 ? bare : tables;
}

function* readGrids(title: string, sheets: readonly UnitSheet[], kind: GridKind, pack: StandardsPack): Steps<LibraryReading> {
  const read: LibraryReading[] = [];
  for (const { sheet } of sheets) {
    const one = yield* readLibraryGrid(gridOf(sheet), { title, sheet: sheet.name, top: sheet.firstRow }, kind, pack);
    if (one) read.push(one);
  }
  return {
    indicators: read.flatMap(({ indicators }) => indicators).map((indicator, i) => ({ ...indicator, id: `own-${String(i + 1)}` })),
    rows: read.reduce((sum, { rows }) => sum + rows, 0),
    repeated: read.flatMap(({ repeated }) => repeated),
    rejected: read.flatMap(({ rejected }) => rejected),
  };
}

function gridOf({ rows }: SheetSnapshot): TextGrid {
  return rows.map((row) => row.map((cell) => cell?.text ?? ''));
}
