import type { Verdict } from '../../core/review/report-summary';
import type { CrossFinding } from '../../core/submissions/cross-checks';
import type { SpecialTotal } from '../../core/submissions/special-totals';
import type { FileRow, RuleTally, Sums } from '../../core/submissions/summary-rows';
import type { DifferenceOutput } from '../shapes/comparison-shape';
import type { DepartmentLines } from './department-lines';
import type { ListedProblem } from './top-findings';

/** Everything the reports over all files show. Long lists are read from the disk one by one, as often as needed. */
export interface Summary {
  readonly totals: SummaryTotals;
  readonly rules: readonly RuleTally[];
  /** Indicators by 二级指标. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly specials: readonly SpecialTotal[];
  readonly unclearSpecials: readonly string[];
  /** The first problems; `totals` tells how many there are. */
  readonly problems: readonly ListedProblem[];
  /** Listed departments and units without a file: how many, of how many. */
  readonly listed?: { readonly entries: number; readonly missing: number };
  readonly files: () => AsyncGenerator<FileRow>;
  readonly departments: DepartmentLines['rows'];
  readonly cross: () => AsyncGenerator<CrossFinding>;
  /** With workbooks of last time only. */
  readonly comparison?: ComparisonLists;
}

/** What changed since last time, file by file. */
export interface ComparisonLists {
  /** Files that were to be compared, and how many of them have a workbook of last time. */
  readonly asked: number;
  readonly found: number;
  /** Workbooks of last time that no file continues; undefined where nobody knows them all. */
  readonly gone?: readonly string[];
  readonly differences: () => AsyncGenerator<FileDifferences>;
}

export interface FileDifferences {
  readonly file: string;
  readonly baseline: string;
  readonly differences: readonly DifferenceOutput[];
}

export interface SummaryTotals extends Sums {
  readonly files: number;
  readonly foreign: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly departments: number;
  readonly cross: number;
  /** Results of one file that came more than once; they count once. */
  readonly repeated: number;
  /** Files without a result, after a stop. */
  readonly left: number;
}
