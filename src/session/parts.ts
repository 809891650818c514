import type { TargetTable } from '../core/model/target-table';
import type { SheetModel } from '../core/model/workbook-model';
import type { CheckResult } from '../core/rules/contract';
import type { SheetPlan } from '../core/sheet/plan';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import type { Proposal, WordingQuery } from '../core/wording/contract';
import type { LayoutChoice } from './state';

/** What the session asks of the core: pure functions, given from outside so that each can be tested alone. */
export interface CoreParts {
  readSheet(sheet: SheetSnapshot): SheetModel;
  /** The findings of some tables of one sheet. */
  checkTables(sheet: SheetSnapshot, tables: readonly TargetTable[]): CheckResult;
  /** One result of many: lines of a rule added up, fingerprints made unique. */
  joinChecks(parts: readonly CheckResult[]): CheckResult;
  /** Ready to propose; takes a while, so it is asked for once, after the first findings. */
  createWording(): (query: WordingQuery, limit: number) => readonly Proposal[];
  /** What a table can be written in. */
  readonly layouts: readonly LayoutChoice[];
  /** Undefined for a layout that is not known. */
  planTable(table: TargetTable, layout: string): SheetPlan | undefined;
}
