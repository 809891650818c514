import { Pace, finish, type Steps } from '../reading/steps';
import type { TargetTable } from '../model/target-table';
import type { SheetModel, WorkbookModel } from '../model/workbook-model';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { StandardsPack } from '../standards/schema';
import type { ActiveRule } from './active-rules';
import { activeRules, isSingleTableRule, isWorkbookRule } from './active-rules';
import type { AcrossCheck, ReadSheet } from './check-across';
import { createCheckAcross } from './check-across';
import type { CheckResult, Finding, NotChecked, Rule, RuleCheck, SingleTableRule } from './contract';
import { findingOf } from './finding-of';
import { joinChecks } from './join-checks';
import { missingNeed } from './missing-need';
import { RULES } from './registry';
import { runRule } from './run-rule';

export interface EngineOptions {
  readonly pack: StandardsPack;
  /** All registered rules when missing. */
  readonly rules?: readonly Rule[];
}

/** Runs rules. Pure: equal inputs give equal results, so a result may be kept as long as its snapshot. */
export interface Engine {
  /** The findings of some tables of one sheet, each looked at alone. Results of several calls are put together with `join`. */
  checkTables(sheet: SheetSnapshot, tables: readonly TargetTable[]): CheckResult;
  /** The same in steps, each short however long a table is. */
  checkTablesInSteps(sheet: SheetSnapshot, tables: readonly TargetTable[]): Steps<CheckResult>;
  checkSheet(model: SheetModel, sheet: SheetSnapshot): CheckResult;
  /**
   * What only several tables together show: copies, double names, numbering. Yields after each rule.
   * `before`, the last check of the same workbook, saves the work for rules whose facts are as they were.
   */
  checkAcross(sheets: readonly ReadSheet[], before?: AcrossCheck): Generator<undefined, AcrossCheck, undefined>;
  join(parts: readonly CheckResult[]): CheckResult;
  /** All of it at once. Yields after each table and each rule across tables, so that a caller can let others work. */
  checkWorkbook(model: WorkbookModel, workbook: WorkbookSnapshot): Generator<undefined, CheckResult, undefined>;
}

export function createEngine(options: EngineOptions): Engine {
  const active = activeRules(options.rules ?? RULES, options.pack);
  const alone = active.filter(isSingleTableRule);
  const checkAcross = createCheckAcross(active.filter(isWorkbookRule));
  const checkTablesInSteps = function* (sheet: SheetSnapshot, tables: readonly TargetTable[]): Steps<CheckResult> {
    if (sheet.incomplete) return notCheckedSheet(active, sheet, sheet.incomplete);
    const results = [emptyResult(active)];
    const pace = new Pace();
    for (const table of tables) results.push(yield* checkTable(alone, table, sheet, pace));
    return joinChecks(results);
  };
  const checkTables: Engine['checkTables'] = (sheet, tables) => finish(checkTablesInSteps(sheet, tables));
  return {
    checkTables,
    checkTablesInSteps,
    checkSheet: (model, sheet) => checkTables(sheet, model.tables),
    checkAcross,
    join: joinChecks,
    *checkWorkbook(model, workbook) {
      const results: CheckResult[] = [emptyResult(active)];
      const models = new Map(model.sheets.map((sheet) => [sheet.sheetId, sheet]));
      const read: ReadSheet[] = [];
      for (const sheet of workbook.sheets) {
        const sheetModel = models.get(sheet.id);
        if (sheetModel) read.push({ sheet, model: sheetModel });
        if (sheet.incomplete) results.push(checkTables(sheet, []));
        else
          for (const table of sheetModel?.tables ?? []) {
            results.push(yield* checkTablesInSteps(sheet, [table]));
            yield;
          }
      }
      const across = yield* checkAcross(read);
      return joinChecks([...results, across.result]);
    },
  };
}

/** A line for each rule even where there is no table, so that nobody wonders whether it is on. */
function emptyResult(active: readonly ActiveRule[]): CheckResult {
  return { findings: [], checks: active.map(({ rule }) => lineOf(rule, 0, 0, [])) };
}

function notCheckedSheet(active: readonly ActiveRule[], sheet: SheetSnapshot, detail: string): CheckResult {
  const notChecked: NotChecked = {
    reason: 'sheet-incomplete',
    detail,
    tables: [{ sheetId: sheet.id, name: sheet.name }],
  };
  return { findings: [], checks: active.map(({ rule }) => lineOf(rule, 0, 0, [notChecked])) };
}

/** What telling one finding with its remedy costs. */
const CELLS_OF_A_FINDING = 20;

function* checkTable(active: readonly ActiveRule<SingleTableRule>[], table: TargetTable, sheet: SheetSnapshot, pace: Pace): Steps<CheckResult> {
  const findings: Finding[] = [];
  const checks: RuleCheck[] = [];
  const here = [{ sheetId: table.sheetId, name: table.name }];
  for (const { rule, severity, context, optionsProblem } of active) {
    if (optionsProblem !== undefined) {
      checks.push(lineOf(rule, 0, 0, [{ reason: 'options-wrong', detail: optionsProblem, tables: here }]));
      continue;
    }
    const missing = missingNeed(table, rule.meta.needs);
    if (missing) {
      checks.push(lineOf(rule, 0, 0, [{ reason: missing.reason, detail: missing.need, tables: here }]));
      continue;
    }
    const run = yield* runRule(rule, table, context, pace);
    const failed: NotChecked[] =
      run.failure === undefined ? [] : [{ reason: 'rule-failed', detail: run.failure, tables: here }];
    checks.push(lineOf(rule, run.ran, run.passed, failed));
    for (const found of run.reports) {
      if (pace.isDue(CELLS_OF_A_FINDING)) yield;
      findings.push(findingOf({ rule, severity, table, sheet, sheetOf: () => undefined, ...found }));
    }
  }
  return { findings, checks };
}

function lineOf(rule: Rule, ran: number, passed: number, notChecked: readonly NotChecked[]): RuleCheck {
  return { rule: rule.meta.id, code: rule.meta.code, ran, passed, notChecked };
}
