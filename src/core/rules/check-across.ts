import type { SheetModel } from '../model/workbook-model';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { ActiveRule } from './active-rules';
import type { CheckResult, Finding, NotChecked, Report, RuleCheck, WorkbookRule } from './contract';
import { findingOf } from './finding-of';
import { failureText } from './run-rule';

/** One sheet of the workbook with what it says. */
export interface ReadSheet {
  readonly sheet: SheetSnapshot;
  readonly model: SheetModel;
}

/** What comparing across sheets found, and what it need not do again as long as the facts stay the same. */
export interface AcrossCheck {
  readonly result: CheckResult;
  /** How many rules compared anew. */
  readonly compared: number;
  readonly runs: ReadonlyMap<string, AcrossRun>;
}

interface AcrossRun {
  /** The facts as text: equal text, equal reports. */
  readonly facts: string;
  readonly reports: readonly Report[];
  readonly ran: number;
  readonly failure?: string;
}

interface SheetFacts {
  readonly facts: readonly unknown[];
  readonly text: string;
}

export type CheckAcross = (sheets: readonly ReadSheet[], before?: AcrossCheck) => Generator<undefined, AcrossCheck, undefined>;

/** Compares with every rule of the workbook; yields after each rule. With or without `before` the result is the same. */
export function createCheckAcross(active: readonly ActiveRule<WorkbookRule>[]): CheckAcross {
  // What a rule read of a sheet is kept as long as the sheet was not read again.
  const known = new WeakMap<SheetModel, Map<string, SheetFacts>>();
  return function* (all, before) {
    const sheets = all.filter(({ sheet }) => !sheet.incomplete);
    const runs = new Map<string, AcrossRun>();
    const findings: Finding[] = [];
    const checks: RuleCheck[] = [];
    let compared = 0;
    for (const one of active) {
      const earlier = before?.runs.get(one.rule.meta.id);
      const run = runAcross(one, sheets, known, earlier);
      if (run !== earlier) compared += 1;
      runs.set(one.rule.meta.id, run);
      findings.push(...findingsOf(one, run.reports, sheets));
      checks.push(lineOf(one, run, sheets));
      yield;
    }
    return { result: { findings, checks }, compared, runs };
  };
}

function runAcross(
  { rule, context, optionsProblem }: ActiveRule<WorkbookRule>,
  sheets: readonly ReadSheet[],
  known: WeakMap<SheetModel, Map<string, SheetFacts>>,
  earlier: AcrossRun | undefined,
): AcrossRun {
  if (optionsProblem !== undefined) return { facts: '', reports: [], ran: 0 };
  try {
    const read = sheets.map(({ model }) => {
      const ofSheet = known.get(model) ?? new Map<string, SheetFacts>();
      known.set(model, ofSheet);
      const kept = ofSheet.get(rule.meta.id) ?? factsOf([...rule.read(model, context)]);
      ofSheet.set(rule.meta.id, kept);
      return kept;
    });
    const facts = read.map(({ text }) => text).join('\n');
    if (earlier?.facts === facts && earlier.failure === undefined) return earlier;
    const items = read.flatMap((one) => one.facts);
    return { facts, reports: [...rule.compare(items, context)], ran: items.length };
  } catch (error) {
    return { facts: '', reports: [], ran: 0, failure: failureText(error) };
  }
}

function factsOf(facts: readonly unknown[]): SheetFacts {
  return { facts, text: JSON.stringify(facts) };
}

function findingsOf({ rule, severity }: ActiveRule<WorkbookRule>, reports: readonly Report[], sheets: readonly ReadSheet[]): Finding[] {
  const byId = new Map(sheets.map((one) => [one.sheet.id, one]));
  return reports.flatMap((report) => {
    const home = byId.get(report.at.sheetId);
    if (!home) return [];
    const table = home.model.tables.find(({ area }) => area.top <= report.at.row && report.at.row <= area.bottom);
    const indicator = table?.indicators.find(({ row }) => row === report.at.row);
    return [
      findingOf({
        rule,
        severity,
        report,
        sheet: home.sheet,
        sheetOf: (id) => byId.get(id)?.sheet,
        ...(table && { table }),
        ...(indicator && { indicator }),
      }),
    ];
  });
}

function lineOf({ rule, optionsProblem }: ActiveRule<WorkbookRule>, run: AcrossRun, sheets: readonly ReadSheet[]): RuleCheck {
  const places = new Set(run.reports.map(({ at }) => `${at.sheetId} ${String(at.row)}`)).size;
  const tables = sheets.flatMap(({ model }) => model.tables.map(({ sheetId, name }) => ({ sheetId, name })));
  const failed: NotChecked[] = [
    ...(run.failure === undefined ? [] : [{ reason: 'rule-failed' as const, detail: run.failure, tables }]),
    ...(optionsProblem === undefined ? [] : [{ reason: 'options-wrong' as const, detail: optionsProblem, tables }]),
  ];
  return { rule: rule.meta.id, code: rule.meta.code, ran: run.ran, passed: Math.max(0, run.ran - places), notChecked: failed };
}
