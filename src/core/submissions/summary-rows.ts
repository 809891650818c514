import type { DecimalText } from '../model/amount';
import { addDecimals } from '../model/decimal';
import type { Severity } from '../rules/contract';
import { verdictOf, type Verdict } from '../review/report-summary';
import { addCompared, type ComparedSums } from './compared-sums';
import { shownBody } from './cross-checks';
import type { Placed } from './place-submission';
import { isForeign, type SubmittedFile } from './submitted-file';

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What can be added up over files. */
export interface Sums {
  readonly counts: SeverityCounts;
  readonly tables: number;
  readonly indicators: number;
  readonly budgets: number;
  readonly projects: number;
  /** 预算数 of the projects, in 元. */
  readonly yuan: DecimalText;
  readonly withoutAmount: number;
  /** Regions that were not understood. */
  readonly unread: number;
  /** Rules that could not look at some tables, file by file. */
  readonly notChecked: number;
  /** What changed since last time; missing where nothing was compared. */
  readonly compared?: ComparedSums;
}

/** One file in the 汇总. */
export interface FileRow extends Sums {
  readonly file: string;
  readonly department: string;
  readonly departmentKey: string;
  readonly verdict: Verdict;
  readonly foreign: boolean;
  /** Why it was not read; '' when it was. */
  readonly reason: string;
  readonly notes: readonly string[];
  /** The workbook of last time, and how it was found or why there is none; missing where nothing was asked to be compared. */
  readonly baseline?: { readonly file: string; readonly message: string };
}

export interface RuleTally {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}

/** One department in the 汇总. */
export interface DepartmentRow extends Sums {
  readonly department: string;
  readonly verdict: Verdict;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly files: number;
  /** Findings between files that concern it. */
  readonly cross: number;
  /** Units of the list that sent nothing. */
  readonly missing: readonly string[];
  readonly rules: readonly RuleTally[];
}

export const NO_SUMS: Sums = {
  counts: { error: 0, warning: 0, hint: 0 },
  tables: 0,
  indicators: 0,
  budgets: 0,
  projects: 0,
  yuan: '0',
  withoutAmount: 0,
  unread: 0,
  notChecked: 0,
};

export function addSums(a: Sums, b: Sums): Sums {
  const compared = addCompared(a.compared, b.compared);
  return {
    counts: { error: a.counts.error + b.counts.error, warning: a.counts.warning + b.counts.warning, hint: a.counts.hint + b.counts.hint },
    tables: a.tables + b.tables,
    indicators: a.indicators + b.indicators,
    budgets: a.budgets + b.budgets,
    projects: a.projects + b.projects,
    yuan: addDecimals(a.yuan, b.yuan),
    withoutAmount: a.withoutAmount + b.withoutAmount,
    unread: a.unread + b.unread,
    notChecked: a.notChecked + b.notChecked,
    ...(compared && { compared }),
  };
}

export function fileRow(submitted: SubmittedFile, placed: Placed): FileRow {
  const { file, error, summary, checks, notes, submission, comparison } = submitted;
  return {
    file,
    department: shownBody(placed.department),
    departmentKey: placed.key,
    verdict: verdictOf(submitted),
    foreign: isForeign(submitted),
    reason: error?.message ?? '',
    notes: (notes ?? []).map(({ message }) => message),
    counts: { error: summary.error, warning: summary.warning, hint: summary.hint },
    tables: summary.tables,
    indicators: summary.indicators,
    budgets: summary.budgets,
    projects: submission?.projects.length ?? 0,
    yuan: submission?.yuan ?? '0',
    withoutAmount: submission?.withoutAmount ?? 0,
    unread: summary.unread,
    notChecked: checks.filter(({ notChecked }) => notChecked > 0).length,
    ...(comparison?.sums && { compared: comparison.sums }),
    ...(comparison && { baseline: { file: comparison.baseline ?? '', message: comparison.message } }),
  };
}

/** Counts of findings by rule: most frequent first, equal ones by code, whatever the order they came in. */
export interface RuleCounter {
  add(tallies: readonly RuleTally[]): void;
  end(): RuleTally[];
}

export function createRuleCounter(): RuleCounter {
  const counts = new Map<string, RuleTally>();
  return {
    add: (tallies) => {
      for (const tally of tallies) {
        const key = `${tally.rule} ${tally.severity}`;
        counts.set(key, { ...tally, count: tally.count + (counts.get(key)?.count ?? 0) });
      }
    },
    end: () => [...counts.values()].sort((a, b) => b.count - a.count || compare(`${a.code} ${a.severity}`, `${b.code} ${b.severity}`)),
  };
}

export function ruleTallies({ findings }: SubmittedFile): RuleTally[] {
  const counter = createRuleCounter();
  counter.add(findings.map(({ rule, code, severity }) => ({ rule, code, severity, count: 1 })));
  return counter.end();
}

/**
 * 退回 only for an error, which contradicts arithmetic or a written requirement; what a person has still to look at makes
 * it 修改后通过; a workbook that could not be looked at is no approval.
 */
export function departmentVerdict(verdicts: DepartmentRow['verdicts'], { cross, missing }: Pick<DepartmentRow, 'cross' | 'missing'>): Verdict {
  if (verdicts.reject > 0) return 'reject';
  if (verdicts.revise > 0 || cross > 0) return 'revise';
  if (verdicts.unseen > 0 || verdicts.pass === 0) return 'unseen';
  return missing.length > 0 ? 'revise' : 'pass';
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
