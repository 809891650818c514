import type { Area } from '../../core/sheet/address';
import type { GridAxis, GridCell } from './grid';
import { EMPTY_CELL, movedIndexes } from './memory-sheet';

/** The cells of one sheet that hold something, by row and column. */
export class CellStore {
  private rows = new Map<number, Map<number, GridCell>>();

  get(row: number, column: number): GridCell {
    return this.rows.get(row)?.get(column) ?? EMPTY_CELL;
  }

  set(row: number, column: number, cell: GridCell): void {
    let cells = this.rows.get(row);
    if (cell.value === null && cell.formula === undefined) {
      cells?.delete(column);
      if (cells?.size === 0) this.rows.delete(row);
      return;
    }
    if (!cells) this.rows.set(row, (cells = new Map()));
    cells.set(column, cell);
  }

  area(): Area | undefined {
    let area: Area | undefined;
    for (const [row, cells] of this.rows) {
      for (const column of cells.keys()) {
        area = area
          ? {
              top: Math.min(area.top, row),
              left: Math.min(area.left, column),
              bottom: Math.max(area.bottom, row),
              right: Math.max(area.right, column),
            }
          : { top: row, left: column, bottom: row, right: column };
      }
    }
    return area;
  }

  /** The same cells after lines moved. References inside formulas are not rewritten: this grid does not calculate. */
  moved(axis: GridAxis, move: (index: number) => number | undefined): CellStore {
    const store = new CellStore();
    store.rows =
      axis === 'row'
        ? movedIndexes(this.rows, move)
        : new Map([...this.rows].map(([row, cells]) => [row, movedIndexes(cells, move)]));
    return store;
  }
}
