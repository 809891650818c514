import type { WorkbookModel } from '../model/workbook-model';
import type { CheckResult, Finding, RuleCheck } from '../rules/contract';
import type { Checklist } from '../standards/checklist-schema';
import { checklistStates, type ChecklistState } from './checklist-state';
import { contentChanges, type ContentChanges } from './content-marks';
import { rejectionOf, type Conclusion, type DeskRecord } from './desk-record';
import type { DisabledRule, ReviewState, Waiver } from './review-state';
import { reviewFindings } from './reviewed-findings';

/** How a finding stands before the reviewer: waivers count until they are rejected. */
export type DeskFindingState = 'open' | 'waived' | 'rejected' | 'disabled';

export interface DeskFinding {
  readonly finding: Finding;
  readonly state: DeskFindingState;
  readonly waiver?: Waiver;
  /** 驳回豁免 in the reviewer's words. */
  readonly rejection?: string;
}

/** Why 通过 is not possible yet. */
export type Blocker =
  | { readonly kind: 'open-errors'; readonly count: number }
  | { readonly kind: 'unanswered'; readonly checklist: string; readonly items: readonly string[] }
  | { readonly kind: 'answered-no'; readonly checklist: string; readonly items: readonly string[] }
  | { readonly kind: 'nothing-read' };

/** Everything a reviewer decides from; the pane, the 审核表 and the reports show this and nothing else. */
export interface DeskReport {
  /** Every rule, those that found nothing and those that could not look included. */
  readonly checks: readonly RuleCheck[];
  readonly findings: readonly DeskFinding[];
  readonly staleWaivers: readonly Waiver[];
  readonly disabledRules: readonly DisabledRule[];
  readonly checklists: readonly ChecklistState[];
  readonly counts: { readonly tables: number; readonly budgets: number; readonly unread: number; readonly checked: number; readonly passed: number; readonly failed: number; readonly notChecked: number };
  /** None: 通过 is possible. */
  readonly blockers: readonly Blocker[];
  /** What the machine would propose from errors and warnings alone. */
  readonly proposed: Conclusion['verdict'];
  readonly conclusion?: Conclusion;
  /** 通过后有改动 */
  readonly changedSince?: ContentChanges;
}

export interface DeskFacts {
  readonly model: WorkbookModel;
  readonly result: CheckResult;
  readonly review: ReviewState;
  readonly desk: DeskRecord;
  readonly checklists: readonly Checklist[];
}

export function deskReport({ model, result, review, desk, checklists }: DeskFacts): DeskReport {
  const rules = new Set(result.checks.filter(({ notChecked }) => notChecked.length === 0).map(({ rule }) => rule));
  const reviewed = reviewFindings(result.findings, review, { rules });
  const findings = reviewed.findings.map(({ finding, state, waiver }): DeskFinding => {
    const rejection = waiver && rejectionOf(desk, waiver);
    if (rejection) return { finding, state: 'rejected', waiver, rejection: rejection.note };
    return { finding, state: state === 'later' ? 'open' : state, ...(waiver && { waiver }) };
  });
  // What a person turned off in the file is still there for who reviews it.
  const pending = findings.filter(({ state }) => state !== 'waived').map(({ finding }) => finding);
  const states = checklistStates(checklists, { model, findings: pending, checks: result.checks }, desk.answers);
  const errors = pending.filter(({ severity }) => severity === 'error').length;
  const unread = model.sheets.reduce((sum, sheet) => sum + sheet.unread.length, 0);
  const tables = model.sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0);
  const budgets = model.sheets.reduce((sum, sheet) => sum + sheet.budgets.length, 0);
  const changedSince = desk.conclusion && contentChanges(desk.conclusion.marks, model);
  return {
    checks: result.checks,
    findings,
    staleWaivers: reviewed.staleWaivers,
    disabledRules: review.disabledRules,
    checklists: states,
    counts: {
      tables,
      budgets,
      unread,
      checked: result.checks.filter(({ ran }) => ran > 0).length,
      passed: result.checks.filter(({ ran, passed }) => ran > 0 && passed === ran).length,
      failed: result.checks.filter(({ ran, passed }) => passed < ran).length,
      notChecked: result.checks.filter(({ notChecked }) => notChecked.length > 0).length,
    },
    blockers: blockersOf(errors, tables + budgets, states),
    proposed: errors > 0 ? 'reject' : pending.some(({ severity }) => severity === 'warning') ? 'revise' : 'pass',
    ...(desk.conclusion && { conclusion: desk.conclusion }),
    ...(changedSince && { changedSince }),
  };
}

/** 优 良 中 差 where a 检查表 of this workbook asks for a grade. */
export function gradesOf({ checklists }: DeskReport): readonly string[] {
  return checklists.find(({ checklist }) => checklist.grades.length > 0)?.checklist.grades ?? [];
}

function blockersOf(errors: number, read: number, states: readonly ChecklistState[]): readonly Blocker[] {
  const blockers: Blocker[] = [];
  if (read === 0) blockers.push({ kind: 'nothing-read' });
  if (errors > 0) blockers.push({ kind: 'open-errors', count: errors });
  for (const { checklist, items } of states) {
    const asked = (kind: 'unanswered' | 'answered-no', is: (state: (typeof items)[number]) => boolean): void => {
      const ids = items.filter(is).map(({ item }) => item.id);
      if (ids.length > 0) blockers.push({ kind, checklist: checklist.id, items: ids });
    };
    asked('unanswered', ({ answer, prefill }) => !answer && !prefill);
    asked('answered-no', ({ answer, prefill }) => (answer?.answer ?? prefill?.answer) === 'no');
  }
  return blockers;
}
