import { indicatorAt } from '../model/indicator-at';
import type { SheetModel } from '../model/workbook-model';
import { areaContains } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { ActiveRule } from './active-rules';
import type { CheckResult, Finding, FixProposal, NotChecked, Report, RuleCheck, RuleContext, WorkbookRule } from './contract';
import { findingOf } from './finding-of';
import { sameData } from '../sheet/same-data';
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
  /** What it was worked out from: equal facts, equal reports. */
  readonly facts: readonly SheetFacts[];
  readonly reports: readonly Report[];
  readonly ran: number;
  readonly notChecked: readonly NotChecked[];
  readonly failure?: string;
}

type Read = WorkbookRule['read'];
type SameFact = (a: unknown, b: unknown) => boolean;
/** What a rule read of one sheet. */
type SheetFacts = readonly unknown[];

/** What all sheets together gave to one way of reading. */
interface ReadFacts {
  readonly bySheet: readonly SheetFacts[];
  readonly items: readonly unknown[];
}

export type CheckAcross = (sheets: readonly ReadSheet[], before?: AcrossCheck) => Generator<undefined, AcrossCheck, undefined>;

/** So many facts or reports are one step: each takes far less than a millisecond. */
const STEP = 40;
/** A remedy is looked for over the whole workbook. */
const FIXES = 2;

/** Compares with every rule of the workbook; yields often, and where a rule pauses. With or without `before` the result is the same. */
export function createCheckAcross(active: readonly ActiveRule<WorkbookRule>[]): CheckAcross {
  // What a rule read of a sheet is kept as long as the sheet was not read again.
  const known = new WeakMap<SheetModel, Map<string | Read, SheetFacts>>();
  return function* (all, before) {
    const sheets = all.filter(({ sheet }) => !sheet.incomplete);
    const runs = new Map<string, AcrossRun>();
    const findings: Finding[] = [];
    const checks: RuleCheck[] = [];
    const read = new Map<Read, ReadFacts>();
    let compared = 0;
    for (const one of active) {
      const earlier = before?.runs.get(one.rule.meta.id);
      const run = yield* runAcross(one, sheets, known, read, earlier);
      if (run !== earlier) compared += 1;
      runs.set(one.rule.meta.id, run);
      findings.push(...(yield* findingsOf(one, run.reports, sheets, read.get(one.rule.read)?.items)));
      checks.push(lineOf(one, run, sheets));
      yield;
    }
    return { result: { findings, checks }, compared, runs };
  };
}

function* runAcross(
  { rule, context, optionsProblem }: ActiveRule<WorkbookRule>,
  sheets: readonly ReadSheet[],
  known: WeakMap<SheetModel, Map<string | Read, SheetFacts>>,
  shared: Map<Read, ReadFacts>,
  earlier: AcrossRun | undefined,
): Generator<undefined, AcrossRun, undefined> {
  if (optionsProblem !== undefined) return { facts: [], reports: [], ran: 0, notChecked: [] };
  try {
    const { items, bySheet: facts } = yield* readAll();
    if (earlier && earlier.failure === undefined && (yield* sayTheSame(earlier.facts, facts, (a, b) => rule.sameFact?.(a, b) ?? sameData(a, b)))) return earlier;
    const reports = yield* collected(rule.compare(items, context));
    const count = rule.count?.(items, context) ?? { ran: items.length, notChecked: [] };
    return { facts, reports, ...count };
  } catch (error) {
    return { facts: [], reports: [], ran: 0, notChecked: [], failure: failureText(error) };
  }

  /** Rules without options that read alike read once. */
  function* readAll(): Generator<undefined, ReadFacts, undefined> {
    const isShared = rule.options === undefined;
    const done = isShared ? shared.get(rule.read) : undefined;
    if (done) return done;
    const key = isShared ? rule.read : rule.meta.id;
    const read: SheetFacts[] = [];
    for (const { model } of sheets) {
      const ofSheet = known.get(model) ?? new Map<string | Read, SheetFacts>();
      known.set(model, ofSheet);
      const kept = ofSheet.get(key) ?? (yield* collected(rule.read(model, context)));
      ofSheet.set(key, kept);
      read.push(kept);
    }
    const all = { bySheet: read, items: read.flat() };
    if (isShared) shared.set(rule.read, all);
    return all;
  }
}

/** A sheet that was not read again gives the very same facts. An earlier run that could not read all has none. */
function* sayTheSame(before: readonly SheetFacts[], now: readonly SheetFacts[], same: SameFact): Generator<undefined, boolean, undefined> {
  if (before.length !== now.length || before.some((facts, index) => facts !== now[index] && facts.length !== now[index]?.length)) return false;
  let seen = 0;
  for (const [index, facts] of before.entries()) {
    const others = now[index];
    if (facts === others) continue;
    for (const [place, fact] of facts.entries()) {
      if (!same(fact, others?.[place])) return false;
      if ((seen += 1) % STEP === 0) yield;
    }
  }
  return true;
}

/** Nothing in the place of an item is a pause that a rule asks for. */
function* collected<Item>(items: Iterable<Item | undefined>): Generator<undefined, readonly Item[], undefined> {
  const all: Item[] = [];
  for (const item of items) {
    if (item !== undefined) all.push(item);
    if (item === undefined || all.length % STEP === 0) yield;
  }
  return all;
}

/** A finding without its remedy is worth more than none. */
function proposedFix(rule: WorkbookRule, report: Report, facts: readonly unknown[], context: RuleContext, sheets: readonly SheetSnapshot[]): FixProposal | undefined {
  try {
    return rule.fix?.(report, facts, context, sheets);
  } catch {
    return undefined;
  }
}

/** `facts` are those that rules without options read alike; others propose no fix. */
function* findingsOf(
  { rule, severity, context }: ActiveRule<WorkbookRule>,
  reports: readonly Report[],
  sheets: readonly ReadSheet[],
  facts: readonly unknown[] | undefined,
): Generator<undefined, readonly Finding[], undefined> {
  const snapshots = sheets.map(({ sheet }) => sheet);
  const byId = new Map(sheets.map((one) => [one.sheet.id, one]));
  const findings: Finding[] = [];
  for (const [index, report] of reports.entries()) {
    if (index % (rule.fix ? FIXES : STEP) === 0) yield;
    const home = byId.get(report.at.sheetId);
    if (!home) continue;
    const table = home.model.tables.find(({ area }) => area.top <= report.at.row && report.at.row <= area.bottom);
    const place = table ?? placeOf(home.model, report);
    const indicator = table && indicatorAt(table, report.at);
    const proposal = facts && proposedFix(rule, report, facts, context, snapshots);
    findings.push(
      findingOf({
        rule,
        severity,
        report,
        sheet: home.sheet,
        sheetOf: (id) => byId.get(id)?.sheet,
        ...(table && { table }),
        ...(place && { name: place.name }),
        ...(indicator && { indicator }),
        ...(proposal && { proposal }),
      }),
    );
  }
  return findings;
}

/** The budget table or text a report stands in. */
function placeOf({ budgets, texts }: SheetModel, { at }: Report): { readonly name: string } | undefined {
  return budgets.find(({ area }) => areaContains(area, at)) ?? texts.find(({ area }) => areaContains(area, at));
}

function lineOf({ rule, optionsProblem }: ActiveRule<WorkbookRule>, run: AcrossRun, sheets: readonly ReadSheet[]): RuleCheck {
  const places = new Set(run.reports.map(({ at }) => `${at.sheetId} ${String(at.row)}`)).size;
  const tables = sheets.flatMap(({ model }) => model.tables.map(({ sheetId, name }) => ({ sheetId, name })));
  const failed: NotChecked[] = [
    ...run.notChecked,
    ...(run.failure === undefined ? [] : [{ reason: 'rule-failed' as const, detail: run.failure, tables }]),
    ...(optionsProblem === undefined ? [] : [{ reason: 'options-wrong' as const, detail: optionsProblem, tables }]),
  ];
  return { rule: rule.meta.id, code: rule.meta.code, ran: run.ran, passed: Math.max(0, run.ran - places), notChecked: failed };
}
