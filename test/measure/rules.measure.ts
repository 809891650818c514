import type { Severity } from '../../src/core/rules/contract';
import { printTable } from './print-table';
import type { Checked, Found, Place } from './rules/find-all';
import { findAll, lineOf, percentOf } from './rules/find-all';
import type { Defect } from './rules/known-defects';
import { knownDefects, knownNotDefects, NOT_MECHANICAL, RULES_BY_KIND } from './rules/known-defects';
import { measureMutations } from './rules/mutations';
import { sampleOf } from './rules/sample';
import { checkSoundDrawings, checkSoundTables } from './rules/sound';
import { whyUndecidable } from './rules/undecidable';
import { allWorkbooks, shanghaiWorkbooks } from './truth';

const details = Boolean(process.env.MEASURE_VERBOSE);
const MOST = 600_000;
/** Aim: errors and warnings on no more of the rows than this. */
const AIM = 20;
const SAMPLE = 30;

/** What the rules find of the known defects, what they say beyond them, and how far their errors can be trusted. */
it('rules on the known workbooks', async () => {
  const checked = await findAll(allWorkbooks());
  printShares('Hebei', checked);
  const defects = knownDefects();
  if (!defects) {
    print('The list of known defects is not here: recall is not measured.');
    printErrors(checked.found);
    return;
  }
  printRecall(defects.filter((defect) => checked.found.some(({ workbook }) => workbook === defect.workbook)), checked.found);
  printBeyond(defects, checked);
  printFalseAlarms(defects, checked.found);
  if (details) printRules(defects, checked.found);
}, MOST);

it('rules on workbooks of another province', async () => {
  const workbooks = shanghaiWorkbooks();
  if (workbooks.length === 0) return;
  const checked = await findAll(workbooks);
  printShares('Shanghai', checked);
  printErrors(checked.found);
  printWarnings(checked);
}, MOST);

/** `../shared/corpus` holds the same projects as the known workbooks, as JSON: there is nothing more to check in it. */
it('rules on sound tables', () => {
  checkSoundTables(print);
  checkSoundDrawings(print);
}, MOST);

it('rules on tables with one thing broken', () => {
  measureMutations();
}, MOST);

function printShares(name: string, { found, rows, failures }: Checked): void {
  const keys = new Set(rows.map(rowKey));
  const lit = (...severities: readonly Severity[]): number => new Set(found.filter(({ finding }) => severities.includes(finding.severity)).map(rowKey).filter((key) => keys.has(key))).size;
  const line = (count: number): string => `${String(count)} (${percentOf(count, rows.length)})`;
  printTable(
    [`${name}: indicator rows`, 'with error', `error or warning (aim ≤ ${String(AIM)} %)`, 'with any'],
    [[String(rows.length), line(lit('error')), line(lit('error', 'warning')), line(lit('error', 'warning', 'hint'))]],
  );
  for (const failure of failures) print(`RULE THREW ${failure}`);
}

function printRecall(defects: readonly Defect[], found: readonly Found[]): void {
  const missed: Defect[] = [];
  const wrongReasons: Defect[] = [];
  const lines = Object.entries(RULES_BY_KIND)
    .map(([kind, rules]) => {
      const isFound = (defect: Defect): boolean => found.some((one) => rules.includes(one.finding.rule) && [one, ...one.related].some((place) => isAt(defect, place)));
      const ofKind = defects.filter((defect) => defect.kind === kind && whyUndecidable(defect) === undefined);
      const hits = ofKind.filter(isFound);
      wrongReasons.push(...defects.filter((defect) => defect.kind === kind && whyUndecidable(defect) !== undefined && isFound(defect)));
      missed.push(...ofKind.filter((defect) => !hits.includes(defect)));
      return { kind, rules, hits: hits.length, all: ofKind.length };
    })
    .filter(({ all }) => all > 0)
    .sort((a, b) => a.hits / a.all - b.hits / b.all || b.all - a.all)
    .map(({ kind, rules, hits, all }) => [kind, `${String(hits)}/${String(all)}`, percentOf(hits, all), rules.join(' ')]);
  printTable(['mechanical kind', 'found', '', 'rules'], lines);
  const looked = defects.filter((defect) => RULES_BY_KIND[defect.kind] && whyUndecidable(defect) === undefined);
  print(`\nFound ${String(looked.length - missed.length)} of ${String(looked.length)} defects of mechanical kinds (${percentOf(looked.length - missed.length, looked.length)}); ${String(defects.length)} are known.`);
  const others = new Map<string, number>();
  for (const { kind } of defects) if (!RULES_BY_KIND[kind]) others.set(kind, (others.get(kind) ?? 0) + 1);
  printTable(['kind that is not mechanical', 'known', 'why'], [...others].map(([kind, count]) => [kind, String(count), NOT_MECHANICAL[kind] ?? 'NO REASON GIVEN']));
  printUndecidable(defects.filter((defect) => RULES_BY_KIND[defect.kind]));
  for (const { defectId, kind } of wrongReasons) print(`FOUND THOUGH CALLED UNDECIDABLE ${defectId} ${kind}`);
  if (details) for (const { kind, workbook, sheet, cell, evidence } of missed) print(`missed ${kind} ${workbook} ${sheet}!${cell} ${evidence}`);
}

/** Single defects of the kinds above that a machine cannot decide, each with its reason. */
function printUndecidable(ofMechanicalKinds: readonly Defect[]): void {
  const lines = new Map<string, [kind: string, ids: Set<string>, places: number, why: string]>();
  for (const defect of ofMechanicalKinds) {
    const why = whyUndecidable(defect);
    if (why === undefined) continue;
    const key = `${defect.kind} ${why}`;
    const [, ids, places] = lines.get(key) ?? [defect.kind, new Set<string>(), 0, why];
    lines.set(key, [defect.kind, ids.add(defect.defectId), places + 1, why]);
  }
  printTable(
    ['not decidable by machine', 'defects', 'places', 'why'],
    [...lines.values()].map(([kind, ids, places, why]) => [kind, [...ids].join(' '), String(places), why]),
  );
}

/** Findings on rows without a known defect, by severity, with a sample to read and every error in full. */
function printBeyond(defects: readonly Defect[], { found, rows }: Checked): void {
  const free = found.filter((one) => !defects.some((defect) => isAt(defect, one)));
  const keys = new Set(rows.map(rowKey));
  const lines = (['error', 'warning', 'hint'] as const).map((severity) => {
    const own = free.filter(({ finding }) => finding.severity === severity);
    const lit = new Set(own.map(rowKey).filter((key) => keys.has(key))).size;
    return [severity, String(own.length), String(lit), percentOf(lit, rows.length)];
  });
  printTable(['beyond the lists', 'findings', 'rows', 'of all rows'], lines);
  const serious = free.filter(({ finding }) => finding.severity !== 'hint');
  print(`\nErrors and warnings beyond the lists, all ${String(serious.length)}:`);
  for (const one of serious) print(lineOf(one));
  print(`\n${String(SAMPLE)} of the findings beyond the lists, to be read:`);
  for (const one of sampleOf(free, SAMPLE)) print(lineOf(one));
}

/** What a person marked as sound is a false alarm, unless the same cell is listed for what this rule looks for. */
function printFalseAlarms(defects: readonly Defect[], found: readonly Found[]): void {
  const wrong = knownNotDefects().flatMap((entry) =>
    found.filter(
      (one) =>
        one.finding.severity !== 'hint' &&
        one.workbook === entry.workbook &&
        one.sheet === entry.sheet &&
        one.cell === entry.cell &&
        !defects.some((defect) => isAt(defect, one) && RULES_BY_KIND[defect.kind]?.includes(one.finding.rule)),
    ),
  );
  print(`\nKnown not to be defects, yet reported as error or warning: ${String(wrong.length)}`);
  for (const one of wrong) print(lineOf(one));
}

/** Every error, rule by rule: each is to be read. */
function printErrors(found: readonly Found[]): void {
  const errors = found.filter(({ finding }) => finding.severity === 'error');
  print(`\nErrors, all ${String(errors.length)}:`);
  for (const one of [...errors].sort((a, b) => (a.finding.code < b.finding.code ? -1 : 1))) print(lineOf(one));
}

/** Every warning on an indicator row: each is to be judged true, arguable or false. */
function printWarnings({ found, rows }: Checked): void {
  const keys = new Set(rows.map(rowKey));
  const warnings = found.filter((one) => one.finding.severity === 'warning' && keys.has(rowKey(one)));
  print(`\nWarnings on indicator rows, all ${String(warnings.length)}:`);
  for (const one of [...warnings].sort((a, b) => (a.finding.code < b.finding.code ? -1 : 1))) print(lineOf(one));
}

function printRules(defects: readonly Defect[], found: readonly Found[]): void {
  const rules = [...new Set(found.map(({ finding }) => finding.rule))].sort();
  const lines = rules.map((rule) => {
    const own = found.filter(({ finding }) => finding.rule === rule);
    const listed = own.filter((one) => defects.some((defect) => isAt(defect, one) && RULES_BY_KIND[defect.kind]?.includes(rule)));
    const free = own.filter((one) => !defects.some((defect) => isAt(defect, one)));
    return [rule, own[0]?.finding.severity ?? '', ...[own.length, listed.length, own.length - listed.length - free.length, free.length].map(String)];
  });
  printTable(['rule', 'severity', 'findings', 'listed defect', 'row has another defect', 'beyond the lists'], lines);
  printErrors(found);
}

function isAt(defect: Defect, place: Place): boolean {
  if (defect.workbook !== place.workbook || defect.sheet !== place.sheet) return false;
  return defect.row === place.row || defect.cell === place.cell || (defect.cells?.includes(place.cell) ?? false);
}

function rowKey({ workbook, sheet, row }: Pick<Place, 'workbook' | 'sheet' | 'row'>): string {
  return `${workbook} ${sheet} ${String(row)}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
