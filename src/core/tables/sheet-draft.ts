import type { Area } from '../sheet/address';
import type { CellContent } from '../sheet/change';
import type { PlannedCell, StyledArea } from '../sheet/plan';
import { fontSizeOf, type TableStyle } from './table-styles';
import { textHeight } from './text-height';

/** What goes into a cell: its content, how it shows, and a number format where the style's does not suit. */
export interface DraftCell {
  readonly content: CellContent;
  /** As it will show, for the height of the row. */
  readonly shown: string;
  readonly numberFormat?: string;
}

const MIN_ROW_HEIGHT = 24;

/** A sheet being laid out row by row. Widths are points by column. */
export class SheetDraft {
  readonly cells: PlannedCell[] = [];
  readonly merges: Area[] = [];
  readonly styledAreas: StyledArea[] = [];
  readonly rowHeights: number[] = [];
  /** Styles used, with those that differ only by number format. */
  readonly styles = new Map<string, PlannedStyle>();
  private row = -1;

  constructor(private readonly widths: readonly number[]) {}

  /** The row being filled. */
  get current(): number {
    return this.row;
  }

  get right(): number {
    return this.widths.length - 1;
  }

  nextRow(minimum: number = MIN_ROW_HEIGHT): number {
    this.row += 1;
    this.rowHeights.push(minimum);
    return this.row;
  }

  /** Fills columns `left` to `right` of the current row, merged when more than one. */
  put(left: number, right: number, style: TableStyle, cell: DraftCell | undefined): void {
    const area = { top: this.row, left, bottom: this.row, right };
    const id = this.styleId(style, cell?.numberFormat);
    this.styledAreas.push({ area, style: id });
    if (left !== right) this.merges.push(area);
    if (!cell || cell.content.kind === 'empty') return;
    this.cells.push({ row: this.row, column: left, content: cell.content, style: id });
    this.raise(this.row, cell.shown, left, right, style);
  }

  /** Merges what stands in one column from `top` down to the current row. */
  mergeDown(column: number, top: number): void {
    if (top >= this.row) return;
    this.merges.push({ top, left: column, bottom: this.row, right: column });
  }

  private raise(row: number, shown: string, left: number, right: number, style: TableStyle): void {
    const width = this.widths.slice(left, right + 1).reduce((sum, one) => sum + one, 0);
    const needed = textHeight(shown, width, fontSizeOf(style));
    this.rowHeights[row] = Math.max(this.rowHeights[row] ?? 0, needed);
  }

  private styleId(style: TableStyle, numberFormat: string | undefined): string {
    const id = numberFormat === undefined ? style : `${style} ${numberFormat}`;
    this.styles.set(id, { style, numberFormat });
    return id;
  }
}

interface PlannedStyle {
  readonly style: TableStyle;
  readonly numberFormat: string | undefined;
}
