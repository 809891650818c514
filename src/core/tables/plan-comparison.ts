import { comparisonRows, type ComparisonRow } from '../comparison/comparison-rows';
import { comparisonSummary } from '../comparison/comparison-summary';
import type { WorkbookComparison } from '../comparison/contract';
import { cellAddress, type CellRef } from '../sheet/address';
import type { SheetPlan } from '../sheet/plan';
import type { Texts } from '../text/text';
import { stylesOf } from './draft-styles';
import { pageOf } from './page-of';
import type { DraftCell } from './sheet-draft';
import { SheetDraft } from './sheet-draft';

const COLUMNS = ['number', 'section', 'kind', 'table', 'subject', 'part', 'before', 'after', 'difference', 'percent', 'place', 'formerPlace'] as const;
type ComparisonColumn = (typeof COLUMNS)[number];

/** Points. */
const WIDTHS: Readonly<Record<ComparisonColumn, number>> = {
  number: 30,
  section: 36,
  kind: 36,
  table: 110,
  subject: 100,
  part: 84,
  before: 130,
  after: 130,
  difference: 60,
  percent: 48,
  place: 72,
  formerPlace: 72,
};
const CENTERED: ReadonlySet<ComparisonColumn> = new Set(['number', 'section', 'kind', 'place', 'formerPlace']);
const MARGIN = 28;

/** What the two workbooks are called, and the names of their sheets. */
export interface ComparedNames {
  readonly before: { readonly file: string; sheetName(sheetId: string): string };
  readonly after: { readonly file: string; sheetName(sheetId: string): string };
  /** Links lead somewhere only where the sheet will stand in the later workbook itself. */
  readonly hasLinks: boolean;
}

/** The differences of two workbooks as a sheet to print or to work through, each place a link. */
export function planComparison(comparison: WorkbookComparison, names: ComparedNames, texts: Texts): SheetPlan {
  const widths = COLUMNS.map((column) => WIDTHS[column]);
  const draft = new SheetDraft(widths);
  const right = widths.length - 1;
  draft.nextRow();
  draft.put(0, right, 'title', textCell(texts('comparison.title')));
  draft.nextRow();
  draft.put(0, right, 'unit', textCell(texts('comparison.files', { before: names.before.file, after: names.after.file })));
  const summary = comparisonSummary(comparison);
  const sums = [
    texts('comparison.pane.sums', { ...summary }),
    ...(comparison.budgets.length > 0 ? [texts('comparison.pane.sumsBudgets', { ...summary })] : []),
    texts('comparison.pane.sumsFindings', { ...summary }),
  ];
  for (const line of sums) {
    draft.nextRow();
    draft.put(0, right, 'unit', textCell(line));
  }
  const header = draft.nextRow();
  COLUMNS.forEach((column, index) => draft.put(index, index, 'label', textCell(texts(`comparison.columns.${column}`))));
  comparisonRows(comparison, texts).forEach((row, index) => {
    draft.nextRow();
    const cells = cellsOf(row, index + 1, names, texts);
    COLUMNS.forEach((column, place) => draft.put(place, place, CENTERED.has(column) ? 'centered' : 'body', cells[column]));
  });
  return {
    name: texts('comparison.sheet'),
    cells: draft.cells,
    styles: stylesOf(draft),
    styledAreas: draft.styledAreas,
    merges: draft.merges,
    columnWidths: widths,
    rowHeights: draft.rowHeights,
    validations: [],
    page: pageOf(draft, { orientation: 'landscape', titleRows: [header, header], margin: MARGIN }),
    names: [],
    hideGridlines: true,
  };
}

function cellsOf(row: ComparisonRow, number: number, names: ComparedNames, texts: Texts): Readonly<Record<ComparisonColumn, DraftCell>> {
  const placeOf = (at: CellRef | undefined, side: 'before' | 'after'): DraftCell => {
    if (!at) return textCell('');
    const sheet = names[side].sheetName(at.sheetId);
    const cell = textCell(`${sheet}!${cellAddress(at)}`);
    return side === 'after' && names.hasLinks ? { ...cell, link: { sheet, row: at.row, column: at.column } } : cell;
  };
  return {
    number: numberCell(String(number)),
    section: textCell(texts(`comparison.sections.${row.section}`)),
    kind: textCell(texts(`comparison.kinds.${row.kind}`)),
    table: textCell(row.table),
    subject: textCell(row.subject),
    part: textCell(row.part),
    before: textCell(row.before),
    after: textCell(row.after),
    difference: numberCell(row.amount?.difference),
    percent: numberCell(row.amount?.percent),
    place: placeOf(row.at, 'after'),
    formerPlace: placeOf(row.formerAt, 'before'),
  };
}

function textCell(text: string): DraftCell {
  return { content: text === '' ? { kind: 'empty' } : { kind: 'text', text }, shown: text };
}

function numberCell(decimal: string | undefined): DraftCell {
  return decimal === undefined ? textCell('') : { content: { kind: 'number', number: Number(decimal) }, shown: decimal, numberFormat: 'General' };
}
