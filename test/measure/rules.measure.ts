import { createReader } from '../../src/core/reading/create-reader';
import type { Finding } from '../../src/core/rules/contract';
import { createEngine } from '../../src/core/rules/engine';
import { cellAddress } from '../../src/core/sheet/address';
import { defaultPack } from '../../src/core/standards/default-pack';
import { createTexts } from '../../src/core/text/text';
import { findingText } from '../../src/core/text/finding-text';
import { readXlsx } from '../../src/host/xlsx/read-workbook';
import type { Defect } from './defects';
import { knownDefects, knownNotDefects, RULES_BY_KIND } from './defects';
import { printTable } from './print-table';
import { allWorkbooks } from './truth';

interface Place {
  readonly workbook: string;
  readonly sheet: string;
  readonly row: number;
  readonly cell: string;
}

interface Found extends Place {
  readonly finding: Finding;
  /** The other end of a pair: rows swapped, tables copied. */
  readonly related: readonly Place[];
}

const texts = createTexts('zh-CN');
const details = Boolean(process.env.MEASURE_VERBOSE);

/** Which known defects the rules find, and how many findings nobody listed. `--verbose` lists both remainders. */
it('defects', async () => {
  const { found, rows } = await findAll();
  const defects = knownDefects();
  printSeverities(found, rows);
  if (!defects) {
    process.stdout.write('\nThe list of known defects is not here: recall is not measured.\n');
    return;
  }
  const readable = new Set(found.map(({ workbook }) => workbook));
  printRecall(defects.filter((defect) => readable.has(defect.workbook)), found);
  printUnlisted(defects, found);
  const wrong = knownNotDefects().flatMap((entry) =>
    found.filter(
      (one) =>
        one.workbook === entry.workbook && one.sheet === entry.sheet && one.cell === entry.cell && one.finding.severity !== 'hint',
    ),
  );
  process.stdout.write(`\nKnown not to be defects, yet reported as error or warning: ${String(wrong.length)}\n${wrong.map(line).join('\n')}\n`);
}, 600_000);

async function findAll(): Promise<{ found: readonly Found[]; rows: number }> {
  const reader = createReader(defaultPack);
  const engine = createEngine({ pack: defaultPack });
  const found: Found[] = [];
  let rows = 0;
  for (const { name, bytes } of allWorkbooks()) {
    const snapshot = await readXlsx(bytes, name);
    const model = reader.readWorkbook(snapshot);
    rows += model.sheets.flatMap((sheet) => sheet.tables).reduce((sum, table) => sum + table.indicators.length, 0);
    const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet.name]));
    const steps = engine.checkWorkbook(model, snapshot);
    let step = steps.next();
    while (!step.done) step = steps.next();
    for (const finding of step.value.findings) {
      const place = (at: Finding['at']): Place => ({ workbook: name, sheet: sheets.get(at.sheetId) ?? '', row: at.row + 1, cell: cellAddress(at) });
      found.push({ finding, ...place(finding.at), related: finding.related.map(place) });
    }
  }
  return { found, rows };
}

function printSeverities(found: readonly Found[], rows: number): void {
  const lit = (severities: readonly string[]): number =>
    new Set(
      found.filter(({ finding }) => severities.includes(finding.severity)).map((one) => `${one.workbook} ${one.sheet} ${String(one.row)}`),
    ).size;
  printTable(
    ['indicator rows', 'places with error', 'with error or warning', 'with any'],
    [[rows, lit(['error']), lit(['error', 'warning']), lit(['error', 'warning', 'hint'])].map(String)],
  );
}

function printRecall(defects: readonly Defect[], found: readonly Found[]): void {
  const missed: Defect[] = [];
  const lines = Object.entries(RULES_BY_KIND).map(([kind, rules]) => {
    const ofKind = defects.filter((defect) => defect.kind === kind);
    const hits = ofKind.filter((defect) => found.some((one) => rules.includes(one.finding.rule) && (isSamePlace(defect, one) || one.related.some((other) => isSamePlace(defect, other)))));
    missed.push(...ofKind.filter((defect) => !hits.includes(defect)));
    return [kind, rules.join(' '), `${String(hits.length)}/${String(ofKind.length)}`];
  });
  printTable(['kind of defect', 'rules', 'found'], lines);
  const looked = defects.filter((defect) => RULES_BY_KIND[defect.kind]);
  process.stdout.write(`\nFound ${String(looked.length - missed.length)} of ${String(looked.length)} defects of the kinds looked for; ${String(defects.length)} are known.\n`);
  if (details) for (const defect of missed) process.stdout.write(`missed ${defect.kind} ${defect.workbook} ${defect.sheet}!${defect.cell} ${defect.evidence}\n`);
}

function printUnlisted(defects: readonly Defect[], found: readonly Found[]): void {
  const kindsOf = (rule: string): string[] => Object.keys(RULES_BY_KIND).filter((kind) => RULES_BY_KIND[kind]?.includes(rule));
  const byRule = new Map<string, { all: number; listed: number; nearby: number; rest: Found[] }>();
  for (const one of found) {
    const line = byRule.get(one.finding.rule) ?? { all: 0, listed: 0, nearby: 0, rest: [] };
    byRule.set(one.finding.rule, line);
    line.all += 1;
    const here = defects.filter((defect) => isSamePlace(defect, one));
    if (here.some((defect) => kindsOf(one.finding.rule).includes(defect.kind))) line.listed += 1;
    else if (here.length > 0) line.nearby += 1;
    else line.rest.push(one);
  }
  const lines = [...byRule].sort().map(([rule, line]) => {
    const severity = found.find((one) => one.finding.rule === rule)?.finding.severity ?? '';
    return [rule, severity, ...[line.all, line.listed, line.nearby, line.rest.length].map(String)];
  });
  printTable(['rule', 'severity', 'findings', 'listed defect', 'row has another defect', 'unlisted'], lines);
  if (details) for (const { rest } of byRule.values()) for (const one of rest) process.stdout.write(`unlisted ${line(one)}\n`);
}

function line(one: Found): string {
  const { finding } = one;
  return `${finding.severity} ${finding.rule} ${one.workbook} ${one.sheet}!${one.cell} ${findingText(texts, finding).what}`;
}

function isSamePlace(defect: Defect, one: Place): boolean {
  if (defect.workbook !== one.workbook || defect.sheet !== one.sheet) return false;
  return defect.row === one.row || defect.cell === one.cell || (defect.cells?.includes(one.cell) ?? false);
}
