import type { Area } from './address';

/** What Excel reports as the value of a cell. An error is its literal (`#REF!`) with `isError`. */
export type CellValue = string | number | boolean;

/** A cell that holds something. Empty cells are `null` in the rows of a snapshot. */
export interface Cell {
  readonly value: CellValue;
  /** As shown on the screen; never `####`. */
  readonly text: string;
  /** With the leading `=`; only where the cell holds a formula. */
  readonly formula?: string;
  /** In en-US codes; missing means General. */
  readonly numberFormat?: string;
  readonly isError?: boolean;
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/**
 * One sheet at one moment, immutable.
 * `rows[i][j]` stands at row `firstRow + i`, column `firstColumn + j`; rows may be shorter than others, and rows
 * without content may share one empty array.
 */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly (Cell | null)[])[];
  /** Missing when the host did not read merges (in live Excel that would cost the person's undo stack, office-js#5918). */
  readonly merges?: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
  /** Grows with each reading; two snapshots of one sheet with equal revision are equal. */
  readonly revision: number;
  /** Set when the sheet could not be read whole; such a sheet gives 未检查, never "no problems". */
  readonly incomplete?: IncompleteReason;
}

export type IncompleteReason = 'too-large' | 'host-gave-nothing' | 'damaged';

export interface WorkbookSnapshot {
  readonly name: string;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetSnapshot[];
}

/** The cell at a sheet position, or null when it is empty or outside the used range. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell | null {
  return sheet.rows[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}
