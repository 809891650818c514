import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { IdentityReport } from '../../src/core/identities/check-identities';
import { checkIdentities } from '../../src/core/identities/check-identities';
import { createReader } from '../../src/core/reading/create-reader';
import type { Finding } from '../../src/core/rules/contract';
import { createEngine } from '../../src/core/rules/engine';
import { RULES } from '../../src/core/rules/registry';
import { cellAddress } from '../../src/core/sheet/address';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { defaultPack } from '../../src/core/standards/default-pack';
import { findingText } from '../../src/core/text/finding-text';
import { createTexts } from '../../src/core/text/text';
import { readXlsx } from '../../src/host/xlsx/read-workbook';
import { sheetOf } from '../support/sheet';
import type { Coverage } from './coverage';
import { coverageOf } from './coverage';
import { printTable } from './print-table';
import type { KnownError } from './totals-known';
import { KNOWN_ERRORS } from './totals-known';
import { allWorkbooks, shanghaiWorkbooks } from './truth';

interface Measured {
  readonly workbook: string;
  readonly report: IdentityReport;
  readonly findings: readonly Finding[];
  readonly sheets: ReadonlyMap<string, string>;
  readonly coverage: Coverage;
}

const TEXTS = resolve(__dirname, '../../../shared/workbooks-shanghai');
const texts = createTexts('zh-CN');
const totals = RULES.filter(({ meta }) => meta.id.startsWith('totals/'));
const verbose = process.env.MEASURE_VERBOSE !== undefined;
const only = process.env.MEASURE_ONLY ?? '';

/** 勾稽 on the known workbooks: what was tried, held, failed and not checked, and which known errors were found. */
it('totals', async () => {
  const measured: Measured[] = [];
  for (const { name, bytes } of [...allWorkbooks(), ...shanghaiWorkbooks()]) {
    if (name.includes(only)) measured.push(await measure(name, bytes));
  }
  printWorkbooks(measured.filter(({ report }) => report.results.length > 0));
  printKnown(measured);
  printOfficial(measured);
  printUnseen('in no identity', measured, ({ uncovered }) => uncovered);
  printUnseen('changed without notice', measured, ({ unnoticed }) => unnoticed);
  printFindings(measured);
}, 600_000);

async function measure(workbook: string, bytes: Uint8Array): Promise<Measured> {
  const snapshot = await readXlsx(bytes, workbook);
  const text = textSheet(workbook);
  const all = { ...snapshot, sheets: text ? [...snapshot.sheets, text] : snapshot.sheets };
  const model = createReader(defaultPack).readWorkbook(all);
  const report = checkIdentities(model, defaultPack);
  const steps = createEngine({ pack: defaultPack, rules: totals }).checkWorkbook(model, all);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { workbook, report, findings: step.value.findings, sheets: new Map(all.sheets.map(({ id, name }) => [id, name])), coverage: coverageOf(model, report) };
}

/** The 编制说明 that stands outside of the workbook, a line a cell, without the pages that hold tables. */
function textSheet(workbook: string): SheetSnapshot | undefined {
  const path = join(TEXTS, `${workbook.split('_')[0] ?? ''}-text.txt`);
  if (!existsSync(path)) return undefined;
  const pages = readFileSync(path, 'utf8').split(/^--- page \d+ ---$/m).slice(1);
  const prose = pages.filter((page) => !/目 录|编制部门|编制单位|类 款/.test(page) && !/^\d{3} \d\d /m.test(page));
  const rows = prose.flatMap((page) => page.trim().split('\n')).map((line) => [line]);
  return sheetOf(rows, { id: 'text', name: '编制说明' });
}

function printWorkbooks(measured: readonly Measured[]): void {
  const rows = measured.map(({ workbook, report, findings, coverage: { cells, covered, noticed } }) => {
    const count = (state: string): number => report.results.filter((result) => result.state === state).length;
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.filter(({ severity }) => severity === 'warning').length;
    const percent = (part: number, whole: number): string => (whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)}%`);
    return [workbook.slice(0, 22), report.views.length, count('held') + count('failed'), count('held'), count('failed'), count('not-checked'), errors, warnings, cells, percent(covered, cells), percent(noticed, cells)].map(String);
  });
  const all = measured.map(({ coverage }) => coverage);
  const sum = (of: (one: Coverage) => number): number => all.reduce((total, one) => total + of(one), 0);
  process.stdout.write(`amounts ${String(sum(({ cells }) => cells))}, in some identity ${String(sum(({ covered }) => covered))}, a change noticed ${String(sum(({ noticed }) => noticed))}\n\n`);
  printTable(['workbook', 'tables', 'tried', 'held', 'failed', 'not checked', 'errors', 'warnings', 'numeric cells', 'covered', 'change noticed'], rows);
}

function printKnown(measured: readonly Measured[]): void {
  const there = KNOWN_ERRORS.filter((known) => measured.some(({ workbook }) => workbook.startsWith(known.workbook)));
  const rows = there.map((known) => [isFound(known, measured) ? 'found' : 'MISSED', known.workbook, known.rule, known.what]);
  printTable([`known errors ${String(rows.filter(([state]) => state === 'found').length)}/${String(rows.length)}`, 'workbook', 'rule', 'what'], rows);
}

const OFFICIAL = z.record(z.string(), z.array(z.object({ item: z.string().nullable(), problem: z.string().nullable(), ok: z.string().nullable() })));

/** The districts' own 预算公开情况检查表, item by item: what its reviewers found and whether we do. */
function printOfficial(measured: readonly Measured[]): void {
  const path = join(TEXTS, 'official-check.json');
  if (!existsSync(path)) return;
  const lists = Object.entries(OFFICIAL.parse(JSON.parse(readFileSync(path, 'utf8')))).filter(([id]) => measured.some(({ workbook }) => workbook.startsWith(`${id}_`)));
  const rows = lists.flatMap(([id, items]) =>
    items
      .filter(({ ok }) => ok === '否')
      .flatMap(({ item, problem }) =>
        (problem ?? '').split('\n').map((line) => {
          const known = KNOWN_ERRORS.filter(({ workbook, official }) => workbook === `${id}_` && official !== undefined && line.includes(official));
          const state = known.length === 0 ? 'not in tables or text' : known.every((one) => isFound(one, measured)) ? 'found' : 'MISSED';
          return [state, id, item ?? '', line.slice(0, 60)];
        }),
      ),
  );
  printTable([`official check ${String(rows.filter(([state]) => state === 'found').length)}/${String(rows.filter(([state]) => state !== 'not in tables or text').length)}`, 'set', 'item', 'problem'], rows);
}

function isFound(known: KnownError, measured: readonly Measured[]): boolean {
  const own = measured.find(({ workbook }) => workbook.startsWith(known.workbook));
  const fits = own?.findings.filter((finding) => {
    const cell = `${own.sheets.get(finding.at.sheetId) ?? ''}!${cellAddress(finding.at)}`;
    return finding.rule === known.rule && (known.cell === undefined || known.cell === cell) && JSON.stringify(finding.data).includes(known.words ?? '');
  });
  return (fits?.length ?? 0) >= (known.times ?? 1);
}

/** Every error and warning in full: each is to be looked at. */
function printFindings(measured: readonly Measured[]): void {
  for (const { workbook, findings, sheets } of measured) {
    for (const finding of findings) {
      if (finding.severity === 'hint' && !verbose) continue;
      const place = `${sheets.get(finding.at.sheetId) ?? ''}!${cellAddress(finding.at)}`;
      process.stdout.write(`${finding.severity} ${finding.code} ${workbook.slice(0, 6)} ${place} ${findingText(texts, finding).what}\n`);
    }
  }
}

const CELLS_SHOWN = 8;

/** The amounts that identities do not look at, or do not tell right from wrong, by table and column. */
function printUnseen(what: string, measured: readonly Measured[], of: (coverage: Coverage) => Coverage['uncovered']): void {
  const rows = measured.flatMap(({ workbook, coverage }) =>
    [...of(coverage)].map(([place, cells]) => [workbook.slice(0, 12), place, String(cells.length), cells.slice(0, CELLS_SHOWN).join(' ') + (cells.length > CELLS_SHOWN ? ' …' : '')]),
  );
  printTable(['workbook', what, 'amounts', 'cells'], rows);
}
