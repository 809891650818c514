import type { Area } from './address';
import type { CellContent } from './change';

/** What to write into a new sheet: contents, looks and print set-up as plain data. Both hosts render the same plan. */
export interface SheetPlan {
  /** Wished name; a host makes it valid and unique. */
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  /** Styles by id; every `PlannedCell.style` and `StyledArea.style` names one. */
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** Areas that carry a style also where they hold no content (borders of blank cells). */
  readonly styledAreas: readonly StyledArea[];
  readonly merges: readonly Area[];
  /** Width in points by column index; Excel's own unit in Office.js. */
  readonly columnWidths: readonly number[];
  /** Height in points by row index, computed from the text so that nothing is cut. */
  readonly rowHeights: readonly number[];
  readonly validations: readonly ListValidation[];
  readonly page: PageSetup;
  readonly names: readonly PlannedName[];
  readonly hideGridlines: boolean;
  /** Everything but the cells of an unlocked style is kept from slips of the hand, without a password. */
  readonly isProtected?: boolean;
}

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** What a formula works out to, for programs that read the file without calculating. */
  readonly result?: number;
  readonly style: string;
  readonly link?: CellLink;
  /** The row of the label that this cell says again because a page ends in between. */
  readonly repeats?: number;
}

/** Where a click on a cell goes: a place in the same workbook, by the name its sheet has there. */
export interface CellLink {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface StyledArea {
  readonly area: Area;
  readonly style: string;
}

export interface CellStyle {
  readonly font?: { readonly name: string; readonly size: number; readonly bold?: boolean; readonly color?: string };
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Thin lines on all four sides of every cell. */
  readonly border?: boolean;
  /** May be typed into although the sheet is protected. */
  readonly unlocked?: boolean;
  /** en-US code; `@` for text that must stay text. */
  readonly numberFormat?: string;
}

export interface ListValidation {
  readonly area: Area;
  readonly values: readonly string[];
  /** False: other entries are allowed, the list only proposes. */
  readonly strict: boolean;
}

export interface PageSetup {
  readonly paper: 'A4';
  readonly orientation: 'portrait' | 'landscape';
  readonly fitToWidth: boolean;
  /** Rows repeated on each page, as the first and the last row index. */
  readonly titleRows?: readonly [number, number];
  readonly printArea: Area;
  /** In points. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** `&P` and `&N` are page number and count. */
  readonly footer?: string;
  readonly centerHorizontally: boolean;
  /** A page break stands before each of these rows. */
  readonly rowBreaks: readonly number[];
}

export interface PlannedName {
  readonly name: string;
  readonly area: Area;
}
