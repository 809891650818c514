import type { Amount, DecimalText, MoneyUnit } from '../model/amount';
import type { BudgetTable } from '../model/budget-table';
import type { Indicator, IndicatorRole, TargetTable } from '../model/target-table';
import type { Finding } from '../rules/contract';
import type { CellRef } from '../sheet/address';

/** 新增, 删除, 修改, 未变. */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'same';

/** How two tables were known to be the same one; printed, so that a person can doubt it. */
export type MatchedBy = 'code' | 'name' | 'name-of-other-year' | 'content' | 'form';

/** What is compared of a project besides its indicators. */
export type ProjectPart =
  | 'code' | 'name' | 'unit' | 'department' | 'nature' | 'category' | 'start' | 'end'
  | 'budgetTotal' | 'budgetFiscal' | 'budgetOther' | 'carriedOver' | 'overallTotal' | 'overallFiscal' | 'overallOther'
  | 'purpose' | 'plan' | 'goals' | 'overallGoals';

/** 增减额 and 增减率 of an amount. */
export interface AmountDifference {
  /** After less before, in `unit`. */
  readonly difference: DecimalText;
  readonly unit?: MoneyUnit;
  /** In percent with two places; missing where the amount before is zero. */
  readonly percent?: DecimalText;
}

/** One thing that was said otherwise before. A text is '' where nothing stood. */
export interface FieldChange<Part extends string> {
  readonly part: Part;
  readonly before: string;
  readonly after: string;
  readonly beforeAt?: CellRef;
  readonly afterAt?: CellRef;
  readonly amount?: AmountDifference;
}

/** A pair of things of both workbooks, or one that the other workbook does not have. */
export interface Pair<Thing> {
  readonly before?: Thing;
  readonly after?: Thing;
}

export interface IndicatorChange extends Pair<Indicator> {
  readonly kind: ChangeKind;
  readonly fields: readonly FieldChange<IndicatorRole>[];
}

export interface ProjectChange extends Pair<TargetTable> {
  readonly kind: ChangeKind;
  readonly matchedBy?: MatchedBy;
  readonly fields: readonly FieldChange<ProjectPart>[];
  /** Every indicator of both tables, in the order of the later one; removed ones behind. */
  readonly indicators: readonly IndicatorChange[];
}

/** An amount of a row that both tables have, or a whole row that one of them lacks. */
export interface BudgetCellChange {
  readonly kind: Exclude<ChangeKind, 'same'>;
  readonly code: string;
  readonly row: string;
  readonly column: string;
  readonly before?: { readonly amount: Amount; readonly raw: string; readonly at: CellRef };
  readonly after?: { readonly amount: Amount; readonly raw: string; readonly at: CellRef };
  readonly amount?: AmountDifference;
}

export interface BudgetChange extends Pair<BudgetTable> {
  readonly kind: ChangeKind;
  readonly matchedBy?: MatchedBy;
  readonly cells: readonly BudgetCellChange[];
}

/** 新增: only now; 已改: only before; 仍在: both, as they are now. */
export interface FindingChanges {
  readonly added: readonly Finding[];
  readonly settled: readonly Finding[];
  readonly remaining: readonly Finding[];
}

/** What differs between two workbooks, or two versions of one. */
export interface WorkbookComparison {
  readonly projects: readonly ProjectChange[];
  readonly budgets: readonly BudgetChange[];
  readonly findings: FindingChanges;
}
