import type { SheetPlan } from '../../core/sheet/plan';
import type { CellContent } from '../../core/sheet/change';
import { EMPTY } from '../../core/sheet/change';
import type { CellStyle } from '../../core/sheet/plan';
import type { Painted } from '../../core/sheet/same-areas';

/** A plan spread out over the rectangle from A1 that holds all of it. */
export interface PlannedGrid {
  readonly rows: number;
  readonly columns: number;
  readonly contents: readonly (readonly CellContent[])[];
  readonly styles: Painted<CellStyle>;
}

/** The style of a cell stands over that of the areas it lies in. */
export function plannedGrid(plan: SheetPlan): PlannedGrid {
  const areas = [...plan.styledAreas.map(({ area }) => area), ...plan.merges];
  const rows = Math.max(0, ...plan.cells.map(({ row }) => row + 1), ...areas.map(({ bottom }) => bottom + 1));
  const columns = Math.max(0, ...plan.cells.map(({ column }) => column + 1), ...areas.map(({ right }) => right + 1));
  const contents = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellContent => EMPTY));
  const styles = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellStyle | undefined => undefined));
  for (const { area, style } of plan.styledAreas) {
    for (let row = area.top; row <= area.bottom; row += 1) styles[row]?.fill(plan.styles[style], area.left, area.right + 1);
  }
  for (const { row, column, content, style } of plan.cells) {
    contents[row]?.splice(column, 1, content);
    styles[row]?.splice(column, 1, plan.styles[style]);
  }
  return { rows, columns, contents, styles };
}
