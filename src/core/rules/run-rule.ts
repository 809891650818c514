import type { Pace, Steps } from '../reading/steps';
import { indicatorAt } from '../model/indicator-at';
import type { TargetTable } from '../model/target-table';
import type { FixProposal, IndicatorRule, Report, RuleContext, SingleTableRule, TableRule } from './contract';
import type { Indicator } from '../model/target-table';

/** A report with the row it is about and the fix its rule proposes. */
export interface RuleReport {
  readonly report: Report;
  readonly indicator?: Indicator;
  readonly proposal?: FixProposal;
}

export interface RuleRun {
  readonly reports: readonly RuleReport[];
  readonly ran: number;
  readonly passed: number;
  /** The message of what was thrown: the rest of the table was not checked by this rule. */
  readonly failure?: string;
}

/** One rule over one table that has what the rule needs. A rule that throws ends its own run only. Gives way in long tables. */
export function* runRule(rule: SingleTableRule, table: TargetTable, context: RuleContext, pace: Pace): Steps<RuleRun> {
  const reports: RuleReport[] = [];
  let ran = 0;
  let passed = 0;
  try {
    if (!isIndicatorRule(rule)) {
      // It goes through the rows itself.
      if (pace.isDue(table.indicators.length)) yield;
      const found = yield* reportsOfTable(rule, table, context);
      return { reports: found, ran: 1, passed: found.length === 0 ? 1 : 0 };
    }
    for (const indicator of table.indicators) {
      if (pace.isDue(1)) yield;
      const found = reportsOfRow(rule, indicator, table, context);
      ran += 1;
      if (found.length === 0) passed += 1;
      reports.push(...found);
    }
    return { reports, ran, passed };
  } catch (error) {
    return { reports, ran, passed, failure: failureText(error) };
  }
}

function isIndicatorRule(rule: SingleTableRule): rule is IndicatorRule {
  return rule.meta.scope === 'indicator';
}

function reportsOfRow(rule: IndicatorRule, indicator: Indicator, table: TargetTable, context: RuleContext): RuleReport[] {
  const facts = { indicator, table };
  return [...rule.check(facts, context)].map((report) => {
    const proposal = rule.fix?.(report, facts, context);
    return { report, indicator, ...(proposal && { proposal }) };
  });
}

function* reportsOfTable(rule: TableRule, table: TargetTable, context: RuleContext): Steps<RuleReport[]> {
  const found: RuleReport[] = [];
  for (const report of rule.check({ table }, context)) {
    if (report === undefined) {
      yield;
      continue;
    }
    const proposal = rule.fix?.(report, { table }, context);
    const indicator = indicatorAt(table, report.at);
    found.push({ report, ...(indicator && { indicator }), ...(proposal && { proposal }) });
    if (found.length % REPORTS === 0) yield;
  }
  return found;
}

/** Reports of one step: a remedy may look through the whole table. */
const REPORTS = 20;

export function failureText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
