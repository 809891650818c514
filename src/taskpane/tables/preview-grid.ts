import { areaContains } from '../../core/sheet/address';
import type { CellContent } from '../../core/sheet/change';
import type { CellStyle, SheetPlan } from '../../core/sheet/plan';

/** One cell of the drawn table. */
export interface PreviewCell {
  readonly column: number;
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly style: CellStyle;
}

export interface PreviewRow {
  readonly row: number;
  readonly cells: readonly PreviewCell[];
}

/** The sheet a plan would give, as rows of an HTML table: merged cells span, covered ones are left out. */
export function previewGrid(plan: SheetPlan): readonly PreviewRow[] {
  const { bottom, right } = plan.page.printArea;
  const contents = new Map(plan.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return Array.from({ length: bottom + 1 }, (_, row) => ({
    row,
    cells: Array.from({ length: right + 1 }, (__, column) => column).flatMap((column): PreviewCell[] => {
      const merge = plan.merges.find((area) => areaContains(area, { row, column }));
      if (merge && (merge.top !== row || merge.left !== column)) return [];
      const planned = contents.get(`${row} ${column}`);
      const style = planned?.style ?? plan.styledAreas.findLast(({ area }) => areaContains(area, { row, column }))?.style;
      return [
        {
          column,
          text: planned ? contentText(planned.content) : '',
          rowSpan: merge ? merge.bottom - merge.top + 1 : 1,
          columnSpan: merge ? merge.right - merge.left + 1 : 1,
          style: (style === undefined ? undefined : plan.styles[style]) ?? {},
        },
      ];
    }),
  }));
}

function contentText(content: CellContent): string {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return String(content.number);
    case 'boolean':
      return content.boolean ? 'TRUE' : 'FALSE';
    case 'formula':
      return content.formula;
  }
}
