import type { ChecklistItemState } from '../review/checklist-state';
import type { DeskReport } from '../review/desk-report';
import { deskLines, deskRows, lookedAtText, type DeskNames } from '../review/desk-rows';
import { cellAddress, type CellRef } from '../sheet/address';
import type { SheetPlan } from '../sheet/plan';
import { ruleText } from '../text/finding-text';
import type { Texts } from '../text/text';
import { stylesOf } from './draft-styles';
import { pageOf } from './page-of';
import type { DraftCell } from './sheet-draft';
import { SheetDraft } from './sheet-draft';

const COLUMNS = ['number', 'sheet', 'cell', 'subject', 'problem', 'basis', 'advice', 'state', 'note'] as const;
/** Points. */
const WIDTHS = [30, 80, 44, 100, 190, 150, 160, 54, 110] as const;
const CENTERED: ReadonlySet<string> = new Set(['number', 'cell', 'state']);
const RIGHT = COLUMNS.length - 1;
const MARGIN = 28;
/** More places than this are counted, not listed. */
const MOST_PLACES = 6;

/** 审核表: what was found with its links, the 检查表 with their answers, and every check that ran. */
export function planDesk(report: DeskReport, names: DeskNames, texts: Texts): SheetPlan {
  const draft = new SheetDraft([...WIDTHS]);
  draft.nextRow();
  draft.put(0, RIGHT, 'title', textCell(texts('desk.title')));
  for (const line of deskLines(report, names, texts)) {
    draft.nextRow();
    draft.put(0, RIGHT, 'unit', textCell(line));
  }
  draft.nextRow();
  draft.put(0, RIGHT, 'part', textCell(texts('desk.findings')));
  const header = draft.nextRow();
  COLUMNS.forEach((column, index) => draft.put(index, index, 'label', textCell(texts(`desk.columns.${column}`))));
  const rows = deskRows(report, names, texts);
  if (rows.length === 0) {
    draft.nextRow();
    draft.put(0, RIGHT, 'body', textCell(texts('desk.noFindings')));
  }
  for (const row of rows) {
    draft.nextRow();
    COLUMNS.forEach((column, index) => {
      const cell = textCell(row[column]);
      const link = column === 'cell' && names.hasLinks ? { link: { sheet: row.sheet, row: row.at.row, column: row.at.column } } : {};
      draft.put(index, index, CENTERED.has(column) ? 'centered' : 'body', { ...cell, ...link });
    });
  }
  for (const { checklist, items } of report.checklists) {
    draft.nextRow();
    draft.nextRow();
    draft.put(0, RIGHT, 'part', textCell(texts('desk.checklist', { title: checklist.title, basis: checklist.basis })));
    draft.nextRow();
    putQuestion(draft, 'label', [texts('desk.checklistColumns.group'), texts('desk.checklistColumns.question'), texts('desk.checklistColumns.answer'), texts('desk.checklistColumns.evidence')]);
    for (const state of items) {
      draft.nextRow();
      putQuestion(draft, 'body', [state.item.group, state.item.question, answerOf(state, texts), evidenceOf(state, names, texts)]);
    }
  }
  draft.nextRow();
  draft.nextRow();
  draft.put(0, RIGHT, 'part', textCell(texts('desk.checks')));
  draft.nextRow();
  putCheck(draft, 'label', [texts('desk.checkColumns.rule'), texts('desk.checkColumns.ran'), texts('desk.checkColumns.passed'), texts('desk.checkColumns.notChecked')]);
  for (const { rule, code, ran, passed, notChecked } of report.checks) {
    draft.nextRow();
    const tables = notChecked.reduce((sum, one) => sum + one.tables.length, 0);
    putCheck(draft, 'body', [`${code} ${ruleText(texts, rule).title}`, String(ran), String(passed), String(tables)]);
  }
  return {
    name: texts('desk.sheet'),
    cells: draft.cells,
    styles: stylesOf(draft),
    styledAreas: draft.styledAreas,
    merges: draft.merges,
    columnWidths: [...WIDTHS],
    rowHeights: draft.rowHeights,
    validations: [],
    page: pageOf(draft, { orientation: 'landscape', titleRows: [header, header], margin: MARGIN }),
    names: [],
    hideGridlines: true,
  };
}

type FourTexts = readonly [string, string, string, string];

/** 类别 over the first three columns, the question, its answer, and the evidence over the rest. */
function putQuestion(draft: SheetDraft, style: 'label' | 'body', [group, question, answer, evidence]: FourTexts): void {
  draft.put(0, 2, style, textCell(group));
  draft.put(3, 4, style, textCell(question));
  draft.put(5, 5, style, textCell(answer));
  draft.put(6, RIGHT, style, textCell(evidence));
}

function putCheck(draft: SheetDraft, style: 'label' | 'body', [rule, ran, passed, notChecked]: FourTexts): void {
  draft.put(0, 4, style, textCell(rule));
  draft.put(5, 5, style, textCell(ran));
  draft.put(6, 6, style, textCell(passed));
  draft.put(7, RIGHT, style, textCell(notChecked));
}

function answerOf({ answer, prefill }: ChecklistItemState, texts: Texts): string {
  const given = answer?.answer ?? prefill?.answer ?? 'none';
  return texts(`desk.answers.${given}`);
}

/** A person's words come first; what the machine saw stands beside them. */
function evidenceOf({ answer, prefill, isNotFound }: ChecklistItemState, names: DeskNames, texts: Texts): string {
  const placesOf = (cells: readonly CellRef[]): string => {
    const shown = [...new Set(cells.map((at) => `${names.sheetName(at.sheetId)}!${cellAddress(at)}`))];
    return shown.slice(0, MOST_PLACES).join(texts('wording.separator')) + (shown.length > MOST_PLACES ? texts('desk.morePlaces') : '');
  };
  const parts = [
    answer?.note ?? '',
    prefill && prefill.found.length > 0 ? texts('desk.foundAt', { places: placesOf(prefill.found.map(({ at }) => at)) }) : '',
    prefill && prefill.ran > 0 ? lookedAtText(prefill, texts) : '',
    prefill && prefill.findings.length > 0 ? texts('desk.against', { count: prefill.findings.length, places: placesOf(prefill.findings.map(({ at }) => at)) }) : '',
    isNotFound && !answer ? texts('desk.notFound') : '',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function textCell(text: string): DraftCell {
  return { content: text === '' ? { kind: 'empty' } : { kind: 'text', text }, shown: text };
}
