import type { TargetTable } from '../model/target-table';
import type { SheetModel, WorkbookModel } from '../model/workbook-model';
import { fingerprintOf } from '../review/fingerprint';
import type { CellRef } from '../sheet/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { cellAt } from '../sheet/snapshot';
import type { StandardsPack } from '../standards/schema';
import type { CheckResult, Finding, NotChecked, Rule, RuleCheck, RuleContext, Severity } from './contract';
import { joinChecks } from './join-checks';
import { missingNeed } from './missing-need';
import { RULES } from './registry';
import { resolveFix } from './resolve-fix';
import type { RuleReport } from './run-rule';
import { runRule } from './run-rule';

export interface EngineOptions {
  readonly pack: StandardsPack;
  /** All registered rules when missing. */
  readonly rules?: readonly Rule[];
}

/** Runs rules. Pure: equal inputs give equal results, so a result may be kept as long as its snapshot. */
export interface Engine {
  /** The findings of some tables of one sheet. Results of several calls are put together with `join`. */
  checkTables(sheet: SheetSnapshot, tables: readonly TargetTable[]): CheckResult;
  checkSheet(model: SheetModel, sheet: SheetSnapshot): CheckResult;
  join(parts: readonly CheckResult[]): CheckResult;
  /** Yields after each table, so that a caller can let others work between two. */
  checkWorkbook(model: WorkbookModel, workbook: WorkbookSnapshot): Generator<undefined, CheckResult, undefined>;
}

interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
}

export function createEngine(options: EngineOptions): Engine {
  const { pack } = options;
  const context: RuleContext = { pack };
  const active = activeRules(options.rules ?? RULES, pack);
  const checkTables = (sheet: SheetSnapshot, tables: readonly TargetTable[]): CheckResult => {
    if (sheet.incomplete) return notCheckedSheet(active, sheet, sheet.incomplete);
    return joinChecks([emptyResult(active), ...tables.map((table) => checkTable(active, table, sheet, context))]);
  };
  return {
    checkTables,
    checkSheet: (model, sheet) => checkTables(sheet, model.tables),
    join: joinChecks,
    *checkWorkbook(model, workbook) {
      const results: CheckResult[] = [emptyResult(active)];
      const models = new Map(model.sheets.map((sheet) => [sheet.sheetId, sheet]));
      for (const sheet of workbook.sheets) {
        if (sheet.incomplete) results.push(checkTables(sheet, []));
        else
          for (const table of models.get(sheet.id)?.tables ?? []) {
            results.push(checkTables(sheet, [table]));
            yield;
          }
      }
      return joinChecks(results);
    },
  };
}

/** The rules that a pack leaves on, with the severity it gives them. */
function activeRules(rules: readonly Rule[], pack: StandardsPack): ActiveRule[] {
  return rules.flatMap((rule) => {
    const severity = pack.rules[rule.meta.id]?.severity ?? rule.meta.severity;
    return severity === 'off' ? [] : [{ rule, severity }];
  });
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

function checkTable(active: readonly ActiveRule[], table: TargetTable, sheet: SheetSnapshot, context: RuleContext): CheckResult {
  const findings: Finding[] = [];
  const checks: RuleCheck[] = [];
  const here = [{ sheetId: table.sheetId, name: table.name }];
  for (const { rule, severity } of active) {
    const missing = missingNeed(table, rule.meta.needs);
    if (missing) {
      checks.push(lineOf(rule, 0, 0, [{ reason: missing.reason, detail: missing.need, tables: here }]));
      continue;
    }
    const run = runRule(rule, table, context);
    const failed: NotChecked[] =
      run.failure === undefined ? [] : [{ reason: 'rule-failed', detail: run.failure, tables: here }];
    checks.push(lineOf(rule, run.ran, run.passed, failed));
    for (const report of run.reports) findings.push(findingOf(rule, severity, report, table, sheet));
  }
  return { findings, checks };
}

function lineOf(rule: Rule, ran: number, passed: number, notChecked: readonly NotChecked[]): RuleCheck {
  return { rule: rule.meta.id, code: rule.meta.code, ran, passed, notChecked };
}

function findingOf(rule: Rule, severity: Severity, found: RuleReport, table: TargetTable, sheet: SheetSnapshot): Finding {
  const { report, indicator, proposal } = found;
  const textAt = (at: CellRef): string => cellAt(sheet, at.row, at.column)?.text ?? '';
  const target = indicator?.target;
  // 符号、值、单位 in cells of their own are one value.
  const cell = target?.at.column === report.at.column && target.at.row === report.at.row ? target.raw : textAt(report.at);
  const related = report.related ?? [];
  const fix = proposal && resolveFix(proposal, sheet);
  return {
    rule: rule.meta.id,
    code: rule.meta.code,
    severity,
    messageId: report.messageId,
    data: report.data,
    at: report.at,
    related,
    table: table.name,
    subject: indicator?.level3.value ?? '',
    fingerprint: fingerprintOf({
      rule: rule.meta.id,
      messageId: report.messageId,
      table: table.project.code?.value || table.name,
      row: indicator ? [indicator.level2.value, indicator.level3.value] : [],
      cell,
      related: related.map(textAt),
    }),
    ...(fix && { fix }),
  };
}
