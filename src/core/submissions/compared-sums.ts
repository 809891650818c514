import { comparisonSummary, type ComparisonSummary } from '../comparison/comparison-summary';
import type { WorkbookComparison } from '../comparison/contract';
import type { DecimalText } from '../model/amount';
import { addDecimals } from '../model/decimal';

/** What changed since last time, as far as it can be added up over files. */
export interface ComparedSums extends ComparisonSummary {
  /** Files that have a workbook of last time. */
  readonly files: number;
  /** 预算数 of the projects of these files, in 元: last time and now. */
  readonly yuanBefore: DecimalText;
  readonly yuanAfter: DecimalText;
}

/** The comparison of one file with its workbook of last time. */
export function comparedSums(comparison: WorkbookComparison, yuanBefore: DecimalText, yuanAfter: DecimalText): ComparedSums {
  return { ...comparisonSummary(comparison), files: 1, yuanBefore, yuanAfter };
}

export function addCompared(a: ComparedSums | undefined, b: ComparedSums | undefined): ComparedSums | undefined {
  if (!a || !b) return a ?? b;
  return {
    added: a.added + b.added,
    removed: a.removed + b.removed,
    changed: a.changed + b.changed,
    same: a.same + b.same,
    budgetsAdded: a.budgetsAdded + b.budgetsAdded,
    budgetsRemoved: a.budgetsRemoved + b.budgetsRemoved,
    budgetsChanged: a.budgetsChanged + b.budgetsChanged,
    budgetsSame: a.budgetsSame + b.budgetsSame,
    findingsAdded: a.findingsAdded + b.findingsAdded,
    settled: a.settled + b.settled,
    remaining: a.remaining + b.remaining,
    files: a.files + b.files,
    yuanBefore: addDecimals(a.yuanBefore, b.yuanBefore),
    yuanAfter: addDecimals(a.yuanAfter, b.yuanAfter),
  };
}

/** Whether the two workbooks share a project or a budget table at all. */
export function haveSomethingInCommon({ projects, budgets }: WorkbookComparison): boolean {
  return [...projects, ...budgets].some(({ before, after }) => before !== undefined && after !== undefined);
}
