import type { Area } from '../../core/sheet/address';
import { DEFAULT_STYLE, type GridStyle } from './grid';

/** A style patch over an area; the later ones win. Whole columns cost no more than one cell. */
export interface StylePatch {
  readonly area: Area;
  readonly patch: Partial<GridStyle>;
}

/** Higher areas are kept apart instead of once a row. */
const HIGH = 64;

/** The looks of one sheet, in the order they were given; the last can be taken back. */
export class StylePatches {
  private readonly list: StylePatch[] = [];
  /** Places in the list, ascending. */
  private readonly byRow = new Map<number, number[]>();
  private readonly high: number[] = [];

  constructor(patches: readonly StylePatch[] = []) {
    for (const patch of patches) this.add(patch);
  }

  get all(): readonly StylePatch[] {
    return this.list;
  }

  add(patch: StylePatch): void {
    const place = this.list.push(patch) - 1;
    this.eachBucket(patch, (bucket) => bucket.push(place));
  }

  takeBack(): void {
    const patch = this.list.pop();
    if (patch) this.eachBucket(patch, (bucket) => bucket.pop());
  }

  at(row: number, column: number): GridStyle {
    const own = this.byRow.get(row) ?? [];
    const style = { ...DEFAULT_STYLE };
    let nextOwn = 0;
    let nextHigh = 0;
    while (nextOwn < own.length || nextHigh < this.high.length) {
      const a = own[nextOwn] ?? Infinity;
      const b = this.high[nextHigh] ?? Infinity;
      const found = this.list[Math.min(a, b)];
      if (a < b) nextOwn += 1;
      else nextHigh += 1;
      if (found && row >= found.area.top && row <= found.area.bottom && column >= found.area.left && column <= found.area.right) Object.assign(style, found.patch);
    }
    return style;
  }

  private eachBucket({ area }: StylePatch, visit: (bucket: number[]) => void): void {
    if (area.bottom - area.top >= HIGH) {
      visit(this.high);
      return;
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      const bucket = this.byRow.get(row) ?? [];
      this.byRow.set(row, bucket);
      visit(bucket);
    }
  }
}
