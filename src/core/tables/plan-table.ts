import type { TargetTable } from '../model/target-table';
import type { ListValidation, SheetPlan } from '../sheet/plan';
import type { Layout, LayoutBlock } from '../standards/layout-schema';
import type { StandardsPack } from '../standards/schema';
import { stylesOf } from './draft-styles';
import { fittedLayout } from './fitted-layout';
import { putIndicators, type IndicatorRows } from './indicator-block';
import { inLevelsOf } from './level-names';
import { namedApart } from './named-apart';
import type { ProjectField } from '../standards/project-fields';
import type { Heading } from './project-cell';
import { pageOf } from './page-of';
import { onPages } from './pages/on-pages';
import { putLine, putPlan, type OpenColumns } from './project-block';
import { SheetDraft } from './sheet-draft';
import { validationsOf } from './validations';

/** How several projects are put: a sheet each, or one after another on one sheet with a page for each. */
export type Arrangement = 'sheets' | 'pages';

/**
 * The sheets that show target tables in a layout: every field the layout has a place for, text as it stands,
 * amounts and percentages as numbers. What the source does not state stays blank; nothing is invented.
 * A list takes all projects into one sheet, whatever the arrangement.
 */
export function planTables(tables: readonly TargetTable[], layout: Layout, pack: StandardsPack, arrangement: Arrangement = 'sheets'): readonly SheetPlan[] {
  const own = tables.map((table) => inLevelsOf(layout, table));
  if (own.length === 0) return [];
  if (layout.shape === 'list') {
    const apart = namedApart(own);
    return [planSheet([apart], layout.title, fittedLayout(layout, apart), pack)];
  }
  const fitted = fittedLayout(layout, own);
  if (arrangement === 'pages') return [planSheet(own.map((table) => [table]), layout.title, fitted, pack)];
  return own.map((table) => planSheet([[table]], table.name, fitted, pack));
}

/** The sheet for one table, in the widths the layout has. */
export function planTable(table: TargetTable, layout: Layout, pack: StandardsPack): SheetPlan {
  return planSheet([[inLevelsOf(layout, table)]], table.name, layout, pack);
}

/** One form after another, each filled with its group of tables (one, or all of a list). */
function planSheet(groups: readonly (readonly TargetTable[])[], name: string, layout: Layout, pack: StandardsPack): SheetPlan {
  const draft = new SheetDraft(layout.widths);
  const rowBreaks: number[] = [];
  const indicatorRows: IndicatorRows[] = [];
  const heading = headingOf(layout);
  for (const group of groups) {
    if (draft.current >= 0) rowBreaks.push(draft.current + 1);
    const open: OpenColumns = new Map();
    for (const block of layout.blocks) putBlock(draft, block, group, open, indicatorRows, heading);
  }
  const [only, second] = indicatorRows;
  const plan: SheetPlan = {
    name,
    cells: draft.cells,
    styles: stylesOf(draft),
    styledAreas: draft.styledAreas,
    merges: draft.merges,
    columnWidths: layout.widths,
    rowHeights: draft.rowHeights,
    validations: indicatorRows.flatMap((rows): readonly ListValidation[] => validationsOf(rows, pack)),
    // Excel repeats one range of rows only; with several forms on a sheet it would be the wrong one.
    page: pageOf(draft, { orientation: layout.orientation, titleRows: only && !second ? [only.headerFirst, only.headerLast] : undefined, rowBreaks }),
    // A name can stand for one place only.
    names: groups.length === 1 ? draft.names : [],
    hideGridlines: true,
  };
  return onPages(plan, draft.closestHeights, indicatorRows);
}

function headingOf({ headingEnding, blocks }: Layout): Heading {
  const says = (field: ProjectField): boolean => blocks.some((block) => 'line' in block && block.line.some((cell) => cell.field === field));
  return { ending: headingEnding, mustName: !says('name') };
}

function putBlock(draft: SheetDraft, block: LayoutBlock, group: readonly TargetTable[], open: OpenColumns, done: IndicatorRows[], heading: Heading): void {
  const [table] = group;
  if (!table) return;
  if ('line' in block) putLine(draft, block, table, open, heading);
  else if ('plan' in block) putPlan(draft, block.plan, table);
  else done.push(putIndicators(draft, block.indicators, group));
}
