import type { BudgetTable } from '../../model/budget-table';
import type { WorkbookModel } from '../../model/workbook-model';
import type { SheetPlan } from '../../sheet/plan';
import type { BudgetLayout } from '../../standards/budget-layout-schema';
import type { StandardsPack } from '../../standards/schema';
import { checkIdentities } from '../../identities/check-identities';
import { textCell } from '../cell-content';
import { stylesOf } from '../draft-styles';
import { pageOf } from '../page-of';
import { onPages } from '../pages/on-pages';
import { SheetDraft } from '../sheet-draft';
import { arrangedColumns } from './arranged-columns';
import { putBody } from './budget-body';
import { putColumnNumbers, putHeader } from './budget-header';
import { layoutForTable } from './budget-layouts';
import type { LiveSum } from './live-sums';
import { printedColumns } from './printed-columns';
import { sumsWithin } from './sums-of-identities';
import { putFacts, unitFact } from './table-facts';

/**
 * Every budget table of a workbook that holds rows, each on a sheet of its own: in its own columns, or in those of the
 * forms given, where one of them is for it. With `only`, tables that none of the forms is for are left out.
 */
export function planBudgets(model: WorkbookModel, pack: StandardsPack, layouts: readonly BudgetLayout[] = [], only = false): readonly SheetPlan[] {
  const tables = model.sheets
    .flatMap(({ budgets }) => budgets)
    .filter(({ rows }) => rows.length > 0)
    .map((table) => ({ table, layout: layoutForTable(table, layouts, pack) }))
    .filter(({ layout }) => !only || layout !== undefined);
  if (tables.length === 0) return [];
  const { results } = checkIdentities(model, pack);
  return tables.map(({ table, layout }) => planBudget(table, sumsWithin(table, results), pack, layout));
}

/**
 * The sheet that shows a budget table, set and ruled as published, amounts as numbers.
 * Totals that are the exact sum of other amounts of the table become formulas; all others stay the numbers they are.
 */
export function planBudget(table: BudgetTable, sums: readonly LiveSum[], pack: StandardsPack, layout?: BudgetLayout): SheetPlan {
  const columns = layout ? arrangedColumns(table, layout, pack) : printedColumns(table);
  const widths = columns.map(({ width }) => width);
  const draft = new SheetDraft(widths);
  draft.nextRow(36);
  draft.put(0, draft.right, 'title', textCell(table.title?.raw ?? table.name));
  const left = [unitFact(table.unitName?.value, layout?.unitLabel, pack), table.period?.raw].filter((text) => text !== undefined).join('  ');
  const money = table.moneyUnit && `${pack.labels.moneyUnit[0] ?? ''}：${table.moneyUnit.value}`;
  if (left !== '' || money !== undefined) putFacts(draft, textCell(left), textCell(money));
  const header = putHeader(draft, columns);
  if (layout?.numbering !== undefined) putColumnNumbers(draft, columns, layout.numbering);
  const first = draft.current + 1;
  putBody(draft, table, columns, sums);
  draft.call(layout?.name, { top: first, left: 0, bottom: draft.current, right: draft.right });
  if (table.note) {
    draft.nextRow();
    draft.put(0, draft.right, 'note', textCell(table.note.raw));
  }
  const plan: SheetPlan = {
    name: table.name,
    cells: draft.cells,
    styles: stylesOf(draft),
    styledAreas: draft.styledAreas,
    merges: draft.merges,
    columnWidths: widths,
    rowHeights: draft.rowHeights,
    validations: [],
    page: pageOf(draft, { orientation: layout?.orientation ?? orientationOf(widths), titleRows: [header.first, header.last] }),
    names: draft.names,
    hideGridlines: true,
  };
  return onPages(plan, draft.closestHeights);
}

/** An A4 page between its margins. */
const PORTRAIT_WIDTH = 523;

function orientationOf(widths: readonly number[]): 'portrait' | 'landscape' {
  return widths.reduce((sum, width) => sum + width, 0) > PORTRAIT_WIDTH ? 'landscape' : 'portrait';
}
