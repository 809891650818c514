import type { Severity } from '../rules/contract';

/** 通过, 修改后通过, 退回; 未审核 where nothing could be looked at: silence about such a file is not approval. */
export type Verdict = 'pass' | 'revise' | 'reject' | 'unseen';

/** What a report needs of one file, however it was reviewed. */
export interface ReportedFile {
  readonly file: string;
  readonly error?: { readonly message: string } | undefined;
  readonly summary: Readonly<Record<Severity | 'tables' | 'budgets', number>>;
  readonly findings: readonly { readonly code: string; readonly rule: string }[];
}

export interface RuleCount {
  readonly code: string;
  readonly count: number;
}

export interface ReportSummary {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly severities: Readonly<Record<Severity, number>>;
  /** Most frequent first; equal ones by code, so that the order of the files does not matter. */
  readonly rules: readonly RuleCount[];
}

export function verdictOf({ error, summary }: ReportedFile): Verdict {
  if (error || summary.tables + summary.budgets === 0) return 'unseen';
  if (summary.error > 0) return 'reject';
  return summary.warning > 0 ? 'revise' : 'pass';
}

/** 汇总 of all files: the same in whatever order they come. */
export function summarise(files: readonly ReportedFile[]): ReportSummary {
  const verdicts = { pass: 0, revise: 0, reject: 0, unseen: 0 };
  const severities = { error: 0, warning: 0, hint: 0 };
  const rules = new Map<string, number>();
  for (const file of files) {
    verdicts[verdictOf(file)] += 1;
    severities.error += file.summary.error;
    severities.warning += file.summary.warning;
    severities.hint += file.summary.hint;
    for (const { code } of file.findings) rules.set(code, (rules.get(code) ?? 0) + 1);
  }
  const counted = [...rules].map(([code, count]) => ({ code, count }));
  return { verdicts, severities, rules: counted.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)) };
}
