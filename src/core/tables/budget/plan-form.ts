import type { ListValidation, SheetPlan } from '../../sheet/plan';
import type { BudgetLayout } from '../../standards/budget-layout-schema';
import type { StandardsPack } from '../../standards/schema';
import { numberOrTextCell, textCell } from '../cell-content';
import { stylesOf } from '../draft-styles';
import { pageOf } from '../page-of';
import { onPages } from '../pages/on-pages';
import { SheetDraft, type DraftCell } from '../sheet-draft';
import { putColumnNumbers, putHeader } from './budget-header';
import { styleOf } from './budget-body';
import { formColumns } from './arranged-columns';
import { formFormula, type FormBody } from './form-formulas';
import { formLines } from './form-lines';
import { putFacts } from './table-facts';

/** A budget table as an empty form: the words of the form and its formulas kept, all other cells open to write in. */
export function planBudgetForm(layout: BudgetLayout, pack: StandardsPack): SheetPlan {
  const columns = formColumns(layout);
  const draft = new SheetDraft(columns.map(({ width }) => width));
  draft.nextRow(36);
  draft.put(0, draft.right, 'title', open(textCell(layout.title)));
  putFormFacts(draft, layout, pack);
  const header = putHeader(draft, columns);
  if (layout.numbering !== undefined) putColumnNumbers(draft, columns, layout.numbering);
  const body: FormBody = { layout, lines: formLines(layout), first: draft.current + 1 };
  body.lines.forEach((_, line) => {
    draft.nextRow();
    columns.forEach((column, index) => draft.put(index, index, styleOf(column), formCell(body, line, index)));
  });
  draft.call(layout.name, { top: body.first, left: 0, bottom: draft.current, right: draft.right });
  const plan: SheetPlan = {
    name: layout.title,
    cells: draft.cells,
    styles: stylesOf(draft),
    styledAreas: draft.styledAreas,
    merges: draft.merges,
    columnWidths: columns.map(({ width }) => width),
    rowHeights: draft.rowHeights,
    validations: choicesOf(body, draft.current),
    page: pageOf(draft, { orientation: layout.orientation, titleRows: [header.first, header.last] }),
    names: draft.names,
    hideGridlines: true,
    isProtected: true,
  };
  return onPages(plan, draft.closestHeights);
}

/** 编制部门 on a line of its own where the form asks for a year too. */
function putFormFacts(draft: SheetDraft, { unitLabel, periodLabel, moneyUnit }: BudgetLayout, pack: StandardsPack): void {
  const label = (word: string | undefined): DraftCell | undefined => (word === undefined ? undefined : open(textCell(`${word}：`)));
  const money = moneyUnit === undefined ? undefined : textCell(`${pack.labels.moneyUnit[0] ?? ''}：${moneyUnit}`);
  if (unitLabel !== undefined && periodLabel !== undefined) {
    draft.nextRow();
    draft.put(0, draft.right, 'unit', label(unitLabel));
    putFacts(draft, label(periodLabel), money);
  } else if (unitLabel !== undefined || periodLabel !== undefined || money) {
    putFacts(draft, label(unitLabel ?? periodLabel), money);
  }
}

function formCell(body: FormBody, line: number, index: number): DraftCell | undefined {
  const { layout, lines } = body;
  const column = layout.columns[index];
  const here = lines[line];
  if (!column || !here) return undefined;
  const entry = here.entries[column.part];
  const isWritten = here.digits !== undefined || here.isOpen === true;
  switch (column.role) {
    case 'no':
      return numberOrTextCell(String(line + 1));
    case 'code':
      return isWritten ? open(undefined, '@') : textCell(entry?.code);
    case 'name':
      return isWritten || entry?.name === '' ? open(undefined, '@') : textCell(entry?.name);
    case 'amount': {
      const formula = formFormula(body, line, index);
      if (formula !== undefined) return formulaCell(formula, layout.places);
      return here.isTotal ? undefined : open(undefined, amountFormat(layout.places));
    }
    case 'quantity':
    case 'text':
      return here.isTotal ? undefined : open(undefined, column.role === 'quantity' ? 'General' : '@');
  }
}

/** What nothing adds up to yet shows nothing, as in the published forms. */
function formulaCell(formula: string, places: number): DraftCell {
  const format = amountFormat(places);
  const isBlankAtFirst = formula.startsWith('=IF(');
  return { content: { kind: 'formula', formula }, shown: '', numberFormat: `${format};-${format};`, ...(!isBlankAtFirst && { result: 0 }) };
}

function amountFormat(places: number): string {
  return places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`;
}

/** A cell to write in, with what stands there at first. */
function open(cell: DraftCell | undefined, numberFormat?: string): DraftCell {
  return { content: { kind: 'empty' }, shown: '', ...cell, ...(numberFormat !== undefined && { numberFormat }), unlocked: true };
}

function choicesOf({ layout, first }: FormBody, last: number): readonly ListValidation[] {
  return layout.columns.flatMap(({ choices }, column) => (choices ? [{ area: { top: first, left: column, bottom: last, right: column }, values: choices, strict: false }] : []));
}
