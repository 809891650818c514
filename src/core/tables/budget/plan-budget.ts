import type { BudgetColumnRole, BudgetTable } from '../../model/budget-table';
import type { SheetPlan } from '../../sheet/plan';
import type { StandardsPack } from '../../standards/schema';
import { textCell } from '../cell-content';
import { stylesOf } from '../draft-styles';
import { SheetDraft } from '../sheet-draft';
import { putBody } from './budget-body';
import { putHeader } from './budget-header';
import type { LiveSum } from './live-sums';
import { printedColumns } from './printed-columns';

const MARGIN = 36;

/** Points by what a column holds. */
const WIDTHS: Readonly<Record<BudgetColumnRole, number>> = { no: 40, code: 70, name: 170, amount: 86, quantity: 60, text: 100 };

/**
 * The sheet that shows a budget table in its own columns, set and ruled as published, codes whole, amounts as numbers.
 * Totals that are the exact sum of other amounts of the table become formulas; all others stay the numbers they are.
 */
export function planBudget(table: BudgetTable, sums: readonly LiveSum[], pack: StandardsPack): SheetPlan {
  const columns = printedColumns(table);
  const widths = columns.map(({ column }) => WIDTHS[column.role]);
  const draft = new SheetDraft(widths);
  draft.nextRow(36);
  draft.put(0, draft.right, 'title', textCell(table.title?.raw ?? table.name));
  putFacts(draft, table, pack);
  const header = putHeader(draft, columns);
  putBody(draft, table, columns, sums);
  if (table.note) {
    draft.nextRow();
    draft.put(0, draft.right, 'note', textCell(table.note.raw));
  }
  return {
    name: table.name,
    cells: draft.cells,
    styles: stylesOf(draft),
    styledAreas: draft.styledAreas,
    merges: draft.merges,
    columnWidths: widths,
    rowHeights: draft.rowHeights,
    validations: [],
    page: {
      paper: 'A4',
      orientation: widths.reduce((sum, width) => sum + width, 0) > PORTRAIT_WIDTH ? 'landscape' : 'portrait',
      fitToWidth: true,
      titleRows: [header.first, header.last],
      printArea: { top: 0, left: 0, bottom: draft.current, right: draft.right },
      margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
      footer: '&P / &N',
      centerHorizontally: true,
      rowBreaks: [],
    },
    names: [],
    hideGridlines: true,
  };
}

/** An A4 page between its margins. */
const PORTRAIT_WIDTH = 523;

/** `编制部门：…` at the left, `单位：万元` at the right; in one cell where the table has one column only. */
function putFacts(draft: SheetDraft, { unitName, moneyUnit, period }: BudgetTable, pack: StandardsPack): void {
  const unit = unitName && `${pack.budget.labels.unitName[0] ?? ''}：${unitName.value}`;
  const money = moneyUnit && `${pack.labels.moneyUnit[0] ?? ''}：${moneyUnit.value}`;
  const left = [unit, period?.raw].filter((text) => text !== undefined).join('  ');
  if (left === '' && money === undefined) return;
  draft.nextRow();
  if (draft.right === 0) return draft.put(0, 0, 'unit', textCell([left, money ?? ''].join('  ').trim()));
  const split = Math.max(0, Math.floor(draft.right / 2));
  draft.put(0, split, 'unit', textCell(left));
  draft.put(split + 1, draft.right, 'moneyUnit', textCell(money));
}
