import { readWorkbook } from '../../src/core/reading/create-reader';
import type { WorkbookModel } from '../../src/core/model/workbook-model';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { defaultPack } from '../../src/core/standards/default-pack';
import { readXlsx } from '../../src/host/xlsx/read-workbook';
import { printTable } from './print-table';
import { DOUBTS } from './reading/doubts';
import { scoreHebei, scoreShanghai } from './reading/score-workbook';
import { SUBJECTS, type Count, type Difference, type Tally } from './reading/tally';
import { absentCollections, allWorkbooks, shanghaiWorkbooks } from './truth';

const EXAMPLES = 5;
const VERBOSE = Boolean(process.env.MEASURE_VERBOSE);
/** Part of a name of a workbook, to look at one alone. */
const ONLY = process.env.MEASURE_ONLY ?? '';

interface Measured {
  readonly name: string;
  readonly tally: Tally;
  readonly unread: number;
}

/** How much of the known workbooks is read exactly, and what is not. */
it('reading', async () => {
  const measured: Measured[] = [];
  const measure = async (name: string, bytes: Uint8Array, score: (model: WorkbookModel, snapshot: WorkbookSnapshot) => Tally): Promise<void> => {
    if (!name.includes(ONLY)) return;
    try {
      const snapshot = await readXlsx(bytes, name);
      const model = readWorkbook(snapshot, defaultPack);
      measured.push({ name, tally: score(model, snapshot), unread: model.sheets.reduce((sum, sheet) => sum + sheet.unread.length, 0) });
    } catch (error) {
      // One workbook must not hide how the others are read.
      print(`${name} could not be measured: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  };
  for (const { name, bytes, ...truth } of allWorkbooks()) await measure(name, bytes, (model, snapshot) => scoreHebei(model, snapshot, truth));
  for (const { name, bytes, sheets } of shanghaiWorkbooks()) await measure(name, bytes, (model, snapshot) => scoreShanghai(model, snapshot, sheets));

  printTable(
    ['workbook', ...SUBJECTS, 'unread'],
    [...measured.map(({ name, tally, unread }) => [shortName(name), ...SUBJECTS.map((subject) => cell(tally.counts[subject])), String(unread)]), totals(measured)],
  );
  print('right/expected, -missing, ~otherwise, +extra. A table, project, indicator or row is right when all its fields are.');
  for (const { name, tally } of measured) printDifferences(name, tally.differences);
  const isMeasured = (part: string): boolean => measured.some(({ name }) => name.startsWith(/^p\d+$/.test(part) ? `${part}_` : part));
  for (const { workbooks, where, reason } of DOUBTS) {
    if (workbooks.some(isMeasured)) print(`Doubted in the truth: ${workbooks.join(', ')} ${where}: ${reason}`);
  }
  for (const path of absentCollections()) print(`Not found, not measured: ${path}`);
}, 600_000);

/** A few differences of different sorts tell more than many of one. */
function printDifferences(name: string, differences: readonly Difference[]): void {
  if (differences.length === 0) return;
  const sorts = new Map<string, Difference[]>();
  for (const difference of differences) sorts.set(difference.sort, [...(sorts.get(difference.sort) ?? []), difference]);
  print(`\n${name}: ${String(differences.length)} differences`);
  if (VERBOSE) for (const { line } of differences) print(`  ${line}`);
  else for (const [first, ...others] of [...sorts.values()].sort((a, b) => b.length - a.length).slice(0, EXAMPLES)) {
    print(`  ${first?.line ?? ''}${others.length > 0 ? `  (and ${String(others.length)} like it)` : ''}`);
  }
  if (!VERBOSE && sorts.size > EXAMPLES) print(`  … and ${String(sorts.size - EXAMPLES)} other sorts with --verbose`);
}

function cell({ right, wrong, missing, extra }: Count): string {
  const expected = right + wrong + missing;
  if (expected === 0 && extra === 0) return '';
  const parts = [`${String(right)}/${String(expected)}`];
  if (missing > 0) parts.push(`-${String(missing)}`);
  if (wrong > 0) parts.push(`~${String(wrong)}`);
  if (extra > 0) parts.push(`+${String(extra)}`);
  return parts.join(' ');
}

function totals(measured: readonly Measured[]): readonly string[] {
  const sum = (subject: (typeof SUBJECTS)[number]): Count =>
    measured.reduce(
      (all, { tally }) => {
        const { right, wrong, missing, extra } = tally.counts[subject];
        return { right: all.right + right, wrong: all.wrong + wrong, missing: all.missing + missing, extra: all.extra + extra };
      },
      { right: 0, wrong: 0, missing: 0, extra: 0 },
    );
  return ['all', ...SUBJECTS.map((subject) => cell(sum(subject))), String(measured.reduce((all, { unread }) => all + unread, 0))];
}

function shortName(name: string): string {
  return name.replace(/\.xlsx$/, '').replace(/^(p\d+)_上海_/, '$1 ');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
