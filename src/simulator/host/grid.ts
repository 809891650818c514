import type { Area } from '../../core/sheet/address';

/**
 * What the host asks of a spreadsheet: cells, formulas, looks, merges, rows and columns, sheets and undo. Everything
 * else Excel keeps in a workbook (names, settings, custom XML, page layout, protection, validation, selection) stands
 * beside it in the host. Rows and columns are zero-based; sizes are points; every method is synchronous.
 *
 * Values arrive here already converted: the host decides that `95%` is a number, a grid stores what it is given.
 */
export interface Grid {
  /** True when the grid works out formulas itself. A grid that does not refuses a formula given without its result. */
  readonly calculates: boolean;

  /** In the order of the tabs. Ids are stable: they survive renaming, moving, undo and redo. */
  sheets(): readonly GridSheet[];
  /** A new empty visible sheet at the place (the end when missing). The name was checked by the caller. */
  addSheet(name: string, index?: number): string;
  removeSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, index: number): void;
  setVisibility(sheetId: string, visibility: GridSheet['visibility']): void;

  /** The smallest area around all cells with content, or (unless `valuesOnly`) with content, merge or own look. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined;
  cell(sheetId: string, row: number, column: number): GridCell;
  /** As shown on the screen, `####` never. Throws `GridRefusal` for number formats it does not know. */
  text(sheetId: string, row: number, column: number): string;
  /** One change, one listener call for each block of cells. Looks stay. */
  setCells(sheetId: string, cells: readonly GridWrite[]): void;

  style(sheetId: string, row: number, column: number): GridStyle;
  /** Changes the named attributes in the whole area, which may be whole rows or columns. */
  setStyle(sheetId: string, area: Area, patch: Partial<GridStyle>): void;

  merges(sheetId: string): readonly Area[];
  /** One merged area; contents under it were cleared by the caller, and nothing merged overlaps it. */
  merge(sheetId: string, area: Area): void;
  /** Takes apart every merged area that overlaps. */
  unmerge(sheetId: string, area: Area): void;

  size(sheetId: string, axis: GridAxis, index: number): number;
  /** Height of rows or width of columns `first..last`. */
  setSize(sheetId: string, axis: GridAxis, first: number, last: number, points: number): void;
  isHidden(sheetId: string, axis: GridAxis, index: number): boolean;
  setHidden(sheetId: string, axis: GridAxis, first: number, last: number, hidden: boolean): void;
  /** Whole rows or columns; references in formulas, merges, looks and sizes follow. */
  insert(sheetId: string, axis: GridAxis, first: number, count: number): void;
  remove(sheetId: string, axis: GridAxis, first: number, count: number): void;

  /**
   * Everything until `endStep` is one step of undo and done by `by`; steps may not nest. Outside a step each call is
   * a step of its own, done by the person.
   */
  beginStep(by: GridAuthor): void;
  endStep(): void;
  /** Takes back the last step as the person would with Ctrl+Z; false when there is none. */
  undo(): boolean;
  redo(): boolean;
  undoDepth(): number;
  /** Some calls of Excel forget all steps. */
  clearUndo(): void;

  /** Resolves once every formula shows its result; at once when nothing is being worked out. */
  settled(): Promise<void>;
  /** Called after each change, before the method that made it returns; `calculated` may come later. */
  listen(listener: (change: GridChange) => void): () => void;
}

export type GridAxis = 'row' | 'column';
export type GridAuthor = 'user' | 'host' | 'remote';

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

/** `null` is an empty cell. An error is its literal (`#REF!`) with `isError`. */
export type GridValue = string | number | boolean | null;

export interface GridCell {
  readonly value: GridValue;
  readonly isError?: boolean;
  /** With the leading `=`; `value` is then its last result. */
  readonly formula?: string;
}

/** One cell to write: a constant (`value: null` empties it), or a formula, with its result when that is known. */
export type GridWrite = { readonly row: number; readonly column: number } & (
  | { readonly value: GridValue; readonly isError?: boolean; readonly formula?: undefined }
  | { readonly formula: string; readonly value?: GridValue; readonly isError?: boolean }
);

/** Every attribute of how one cell looks, complete. Enumerations are written as Excel's own API writes them. */
export interface GridStyle {
  /** en-US code, `General` by default. */
  readonly numberFormat: string;
  /** `#RRGGBB`, `null` without fill. */
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly strikethrough: boolean;
  readonly horizontal:
    | 'General'
    | 'Left'
    | 'Center'
    | 'Right'
    | 'Fill'
    | 'Justify'
    | 'CenterAcrossSelection'
    | 'Distributed';
  readonly vertical: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  /** Degrees -90 to 90, 180 for vertical text. */
  readonly orientation: number;
  /** Lines at the four sides; a missing side has none. */
  readonly borders: Readonly<Partial<Record<GridSide, GridBorder>>>;
  /** Cannot be written while the sheet is protected. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export type GridSide = 'top' | 'bottom' | 'left' | 'right';

export interface GridBorder {
  readonly style: 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

export const DEFAULT_STYLE: GridStyle = {
  numberFormat: 'General',
  fill: null,
  fontName: '宋体',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  shrink: false,
  indent: 0,
  orientation: 0,
  borders: {},
  locked: true,
  formulaHidden: false,
};

/** Excel's own limits. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const DEFAULT_SIZE: Readonly<Record<GridAxis, number>> = { row: 15, column: 48 };

/** What happened. An area is what was touched, not necessarily what differs. */
export type GridChange = { readonly by: GridAuthor; readonly sheetId: string } & (
  | {
      readonly kind: 'cells';
      readonly area: Area;
      /** Of the only cell, when there is only one; Excel tells it in its event. */
      readonly before?: GridCell;
    }
  | { readonly kind: 'calculated'; readonly area?: Area }
  | { readonly kind: 'style'; readonly area: Area }
  | { readonly kind: 'merges'; readonly area: Area }
  | { readonly kind: 'size' | 'hidden'; readonly axis: GridAxis; readonly first: number; readonly last: number }
  | { readonly kind: 'inserted' | 'removed'; readonly axis: GridAxis; readonly first: number; readonly count: number }
  | { readonly kind: 'sheet-added' | 'sheet-removed' }
  | { readonly kind: 'sheet-renamed'; readonly before: string; readonly after: string }
  | { readonly kind: 'sheet-moved'; readonly before: number; readonly after: number }
  | {
      readonly kind: 'sheet-visibility';
      readonly before: GridSheet['visibility'];
      readonly after: GridSheet['visibility'];
    }
);

/** A grid says no by name instead of inventing a result; the host answers `NotImplemented`. */
export class GridRefusal extends Error {
  constructor(readonly what: string) {
    super(what);
    this.name = 'GridRefusal';
  }
}
