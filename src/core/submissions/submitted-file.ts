import type { Severity } from '../rules/contract';
import type { ComparedSums } from './compared-sums';
import type { SubmissionFacts } from './submission-facts';

/** A reviewed workbook as the 汇总 sees it: one line of the results. */
export interface SubmittedFile {
  readonly file: string;
  /** Of the bytes: equal files are one submission handed in twice. */
  readonly sha256?: string | undefined;
  readonly error?: { readonly code: string; readonly message: string } | undefined;
  readonly summary: Readonly<Record<Severity | 'tables' | 'indicators' | 'budgets' | 'unread', number>>;
  readonly findings: readonly { readonly rule: string; readonly code: string; readonly severity: Severity }[];
  readonly checks: readonly { readonly rule: string; readonly code: string; readonly notChecked: number; readonly reason?: string | undefined }[];
  readonly notes?: readonly { readonly code: string; readonly message: string }[] | undefined;
  readonly submission?: SubmissionFacts | undefined;
  /** The workbook of last time and what changed since; `sums` is missing where nothing could be compared. */
  readonly comparison?: { readonly baseline?: string | undefined; readonly message: string; readonly sums?: ComparedSums | undefined } | undefined;
}

/** A file that stands among the submissions without being a workbook: named, and no failure. */
export const FOREIGN = 'foreign';

export function isForeign({ error }: Pick<SubmittedFile, 'error'>): boolean {
  return error?.code === FOREIGN;
}
