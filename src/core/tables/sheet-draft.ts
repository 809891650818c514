import type { Area } from '../sheet/address';
import type { CellContent } from '../sheet/change';
import type { CellLink, PlannedCell, PlannedName, StyledArea } from '../sheet/plan';
import { fontSizeOf, type TableStyle } from './table-styles';
import { textHeight } from './text-height';

/** What goes into a cell: its content, how it shows, and a number format where the style's does not suit. */
export interface DraftCell {
  readonly content: CellContent;
  /** As it will show, for the height of the row. */
  readonly shown: string;
  readonly numberFormat?: string;
  /** What a formula works out to. */
  readonly result?: number;
  readonly link?: CellLink;
  /** A cell people fill in, on a sheet that is protected. */
  readonly unlocked?: boolean;
}

const MIN_ROW_HEIGHT = 24;
/** Where a page has to be spared, rows keep this share of the height they have without text, and a text stands closer to its borders. */
const CLOSEST = 0.75;
const CLOSER_BY = 3;

/** A sheet being laid out row by row. Widths are points by column. */
export class SheetDraft {
  readonly cells: PlannedCell[] = [];
  readonly merges: Area[] = [];
  readonly styledAreas: StyledArea[] = [];
  readonly names: PlannedName[] = [];
  /** Styles used, with those that differ only by number format. */
  readonly styles = new Map<string, PlannedStyle>();
  private readonly heights: number[] = [];
  private readonly closest: number[] = [];
  private readonly tall: { readonly area: Area; readonly needed: number }[] = [];
  private row = -1;

  constructor(private readonly widths: readonly number[]) {}

  /** The row being filled. */
  get current(): number {
    return this.row;
  }

  get right(): number {
    return this.widths.length - 1;
  }

  /** Points by row; where a text runs over several rows, the last of them makes room for what is left. */
  get rowHeights(): readonly number[] {
    return this.withTall(this.heights, 0);
  }

  /** The heights to which the rows may be moved together; still nothing is cut. */
  get closestHeights(): readonly number[] {
    return this.withTall(this.closest, CLOSER_BY);
  }

  nextRow(minimum: number = MIN_ROW_HEIGHT): number {
    this.row += 1;
    this.heights.push(minimum);
    this.closest.push(minimum * CLOSEST);
    return this.row;
  }

  /** Fills columns `left` to `right` of the current row and `down - 1` rows below, merged when more than one cell. */
  put(left: number, right: number, style: TableStyle, cell: DraftCell | undefined, down = 1): void {
    const area = { top: this.row, left, bottom: this.row + down - 1, right };
    const id = this.styleId(style, cell?.numberFormat, cell?.unlocked);
    this.styledAreas.push({ area, style: id });
    if (left !== right || down > 1) this.merges.push(area);
    if (!cell || cell.content.kind === 'empty') return;
    const { content, result, link } = cell;
    this.cells.push({ row: this.row, column: left, content, style: id, ...(result !== undefined && { result }), ...(link && { link }) });
    this.makeRoom(area, cell.shown, style);
  }

  /** Calls a place by a name; undefined calls it nothing. */
  call(name: string | undefined, area: Area): void {
    if (name !== undefined) this.names.push({ name, area });
  }

  private makeRoom(area: Area, shown: string, style: TableStyle): void {
    const width = this.widths.slice(area.left, area.right + 1).reduce((sum, one) => sum + one, 0);
    const needed = textHeight(shown, width, fontSizeOf(style));
    if (area.bottom > area.top) this.tall.push({ area, needed });
    else {
      this.heights[area.top] = Math.max(this.heights[area.top] ?? 0, needed);
      this.closest[area.top] = Math.max(this.closest[area.top] ?? 0, needed - CLOSER_BY);
    }
  }

  private withTall(rows: readonly number[], closer: number): readonly number[] {
    const heights = [...rows];
    for (const { area, needed } of this.tall) {
      const room = heights.slice(area.top, area.bottom + 1).reduce((sum, height) => sum + height, 0);
      if (room < needed - closer) heights[area.bottom] = (heights[area.bottom] ?? MIN_ROW_HEIGHT) + needed - closer - room;
    }
    return heights;
  }

  private styleId(style: TableStyle, numberFormat: string | undefined, unlocked = false): string {
    const id = [style, ...(numberFormat === undefined ? [] : [numberFormat]), ...(unlocked ? ['unlocked'] : [])].join(' ');
    this.styles.set(id, { style, numberFormat, unlocked });
    return id;
  }
}

interface PlannedStyle {
  readonly style: TableStyle;
  readonly numberFormat: string | undefined;
  readonly unlocked: boolean;
}
