import { FINDING_COLUMNS, findingRows } from '../review/finding-rows';
import type { FindingColumn, ListedFinding } from '../review/finding-rows';
import type { SheetPlan } from '../sheet/plan';
import type { Texts } from '../text/text';
import { stylesOf } from './draft-styles';
import { pageOf } from './page-of';
import type { DraftCell } from './sheet-draft';
import { SheetDraft } from './sheet-draft';

/** Points. */
const WIDTHS: Readonly<Record<FindingColumn, number>> = {
  number: 30,
  severity: 36,
  sheet: 84,
  cell: 42,
  table: 96,
  subject: 96,
  what: 190,
  how: 160,
  why: 160,
  rule: 96,
  state: 54,
  reason: 96,
};
const CENTERED: ReadonlySet<FindingColumn> = new Set(['number', 'severity', 'cell', 'state']);
const MARGIN = 28;

/** The findings of a workbook as a sheet to print or hand on. */
export function planFindings(listed: readonly ListedFinding[], workbook: string, texts: Texts): SheetPlan {
  const widths = FINDING_COLUMNS.map((column) => WIDTHS[column]);
  const draft = new SheetDraft(widths);
  const right = widths.length - 1;
  draft.nextRow();
  draft.put(0, right, 'title', textCell(texts('pane.findings.title')));
  draft.nextRow();
  const counts = { workbook, count: listed.length, open: listed.filter(({ state }) => state === 'open').length };
  draft.put(0, right, 'unit', textCell(texts('pane.findings.summary', counts)));
  const header = draft.nextRow();
  FINDING_COLUMNS.forEach((column, index) => draft.put(index, index, 'label', textCell(texts(`pane.findings.columns.${column}`))));
  for (const row of findingRows(listed, texts)) {
    draft.nextRow();
    FINDING_COLUMNS.forEach((column, index) => draft.put(index, index, CENTERED.has(column) ? 'centered' : 'body', textCell(row[column])));
  }
  return {
    name: texts('pane.findings.sheet'),
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

function textCell(text: string): DraftCell {
  return { content: text === '' ? { kind: 'empty' } : { kind: 'text', text }, shown: text };
}
