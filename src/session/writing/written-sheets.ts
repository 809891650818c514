import type { TargetTable } from '../../core/model/target-table';
import type { KeptSheet } from '../../core/state/kept-written';
import type { Arrangement } from '../../core/tables/plan-table';
import type { SheetPrint } from '../../core/tables/written/sheet-print';

/** Where a written table came from: its sheet and its name there, and which of that name. */
export interface TableSource {
  readonly sheetId: string;
  readonly name: string;
  readonly nth: number;
}

/** A sheet that was written here, with all it takes to write it anew. */
export interface WrittenSheet {
  readonly sheetId: string;
  readonly layout: string;
  readonly arrangement: Arrangement;
  readonly sources: readonly TableSource[];
  /** As it was last written; the ones before it count as ours too, for an undo leads back to them. */
  readonly prints: readonly [SheetPrint, ...SheetPrint[]];
}

/** From what, and for which sheets, the memory was taken up; `lost` are those that are not there now. */
export interface Recalled {
  from?: readonly KeptSheet[];
  sheets?: string;
  lost: readonly KeptSheet[];
}

/** Names tables so that they are found again after the sheets were read anew. */
export function sourcesOf(tables: readonly TargetTable[], all: readonly TargetTable[]): readonly TableSource[] {
  return tables.map((table) => {
    const namesakes = all.filter((other) => isNamesake(other, table));
    return { sheetId: table.sheetId, name: table.name, nth: namesakes.indexOf(table) };
  });
}

export function findSource(source: TableSource, all: readonly TargetTable[]): TargetTable | undefined {
  return all.filter((table) => isNamesake(table, source))[source.nth];
}

function isNamesake(a: { readonly sheetId: string; readonly name: string }, b: { readonly sheetId: string; readonly name: string }): boolean {
  return a.sheetId === b.sheetId && a.name === b.name;
}
