import type { TargetTable } from '../model/target-table';
import type { CellStyle, SheetPlan } from '../sheet/plan';
import type { StandardsPack } from '../standards/schema';
import { putIndicators, type IndicatorRows } from './indicator-block';
import type { Layout } from './layout';
import { putBlock } from './project-block';
import { SheetDraft } from './sheet-draft';
import { TABLE_STYLES } from './table-styles';

const MARGIN = 36;

/**
 * The sheet that shows one target table in a layout: every field the layout has a place for, text as it stands,
 * amounts and percentages as numbers. What the source does not state stays blank; nothing is invented.
 */
export function planTable(table: TargetTable, layout: Layout, pack: StandardsPack): SheetPlan {
  const draft = new SheetDraft(layout.widths);
  let rows: IndicatorRows = { headerRow: 0, first: 0, last: 0 };
  for (const block of layout.blocks) {
    if (block === 'indicators') rows = putIndicators(draft, layout, table, pack);
    else putBlock(block, draft, table, pack);
  }
  const printArea = { top: 0, left: 0, bottom: draft.current, right: draft.right };
  return {
    name: table.name,
    cells: draft.cells,
    styles: stylesOf(draft),
    styledAreas: draft.styledAreas,
    merges: draft.merges,
    columnWidths: layout.widths,
    rowHeights: draft.rowHeights,
    validations: validations(rows, pack),
    page: {
      paper: 'A4',
      orientation: layout.orientation,
      fitToWidth: true,
      titleRows: [rows.headerRow, rows.headerRow],
      printArea,
      margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
      footer: '&P / &N',
      centerHorizontally: true,
      rowBreaks: [],
    },
    names: [],
    hideGridlines: true,
  };
}

function stylesOf(draft: SheetDraft): Readonly<Record<string, CellStyle>> {
  return Object.fromEntries(
    [...draft.styles].map(([id, { style, numberFormat }]) => [
      id,
      { ...TABLE_STYLES[style], ...(numberFormat !== undefined && { numberFormat }) },
    ]),
  );
}

/** Lists that propose 一级 and 二级指标; other words stay allowed, since a region may use its own. */
function validations({ first, last }: IndicatorRows, pack: StandardsPack): SheetPlan['validations'] {
  if (last < first) return [];
  const column = (index: number) => ({ top: first, left: index, bottom: last, right: index });
  return [
    { area: column(0), values: pack.levels.map((level) => level.name), strict: false },
    { area: column(1), values: pack.levels.flatMap((level) => level.level2.map((level2) => level2.name)), strict: false },
  ];
}
