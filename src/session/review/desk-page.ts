import type { DeskRecord } from '../../core/review/desk-record';
import { contentChanges } from '../../core/review/content-marks';
import { deskReport } from '../../core/review/desk-report';
import type { DeskNames } from '../../core/review/desk-rows';
import type { ReviewState } from '../../core/review/review-state';
import type { Checklist } from '../../core/standards/checklist-schema';
import type { CheckedWorkbook } from '../checker';
import type { StateTrouble } from '../kept-state';
import { sameData } from '../../core/sheet/same-data';
import type { DeskPage } from '../state';

export const EMPTY_PAGE: DeskPage = { report: undefined, file: '', sheets: {}, hasComments: false, dropped: 0 };

export interface PageFacts {
  readonly checked: CheckedWorkbook;
  readonly review: ReviewState;
  readonly record: DeskRecord;
  readonly hasComments: boolean;
  readonly dropped: number;
  readonly checklists: readonly Checklist[];
  readonly blocked: 'read-only' | StateTrouble | undefined;
}

/** The page as the workbook stands now; what says the same keeps its object, so that it is not drawn again. */
export function buildPage(facts: PageFacts, isShown: boolean, before: DeskPage): DeskPage {
  const { checked, record, dropped, blocked } = facts;
  const model = { sheets: checked.sheets.map((one) => one.model) };
  const { conclusion } = record;
  const sheets = Object.fromEntries(checked.sheets.map(({ sheet: { id, name, visibility } }) => [id, { name, isHidden: visibility !== 'visible' }]));
  const page: DeskPage = {
    report: isShown ? deskReport({ model, result: checked.result, review: facts.review, desk: record, checklists: facts.checklists }) : undefined,
    file: checked.name,
    sheets: sameData(sheets, before.sheets) ? before.sheets : sheets,
    ...(conclusion && { concluded: { verdict: conclusion.verdict, isChanged: contentChanges(conclusion.marks, model) !== undefined } }),
    hasComments: facts.hasComments,
    dropped,
    ...(blocked && { blocked }),
  };
  return page.report === undefined && sameData(page, before) ? before : page;
}

/** As sheet, letter and comments name things. */
export function namesOf({ file, sheets }: Pick<DeskPage, 'file' | 'sheets'>): DeskNames {
  return { file, sheetName: (sheetId) => sheets[sheetId]?.name ?? sheetId, hasLinks: true };
}
