import { defaultPack } from '../../src/core/standards/default-pack';
import { printTable } from './print-table';
import type { Fold } from './wording/folds';
import { projectFolds, unitFolds } from './wording/folds';
import { blindRows } from './wording/blind';
import { byDepartment } from './wording/departments';
import { judge } from './wording/judged';
import { measureSpeed } from './wording/large-library';
import { readUnits, rowsOf } from './wording/rows';
import type { Miss, Score } from './wording/score';
import { score, synonymsOf } from './wording/score';

const synonyms = synonymsOf(defaultPack.indicators);
/** Measuring takes its time. */
const MOST = 600_000;
const details = Boolean(process.env.MEASURE_VERBOSE);

/** How often the right wording is proposed for a row whose name is still to be written. */
it('wording', async () => {
  const units = await readUnits();
  const kinds: readonly (readonly [string, readonly Fold[]])[] = [
    ['unseen unit, standard library alone', unitFolds(units, false)],
    ['unseen unit, tables of other units', unitFolds(units, true)],
    ['unseen project, tables of the unit', projectFolds(units)],
  ];
  const lines = kinds.flatMap(([name, folds]) =>
    [true, false].map((withDescription) => {
      const total = joined(folds.map(({ rows, index }) => score(index, rows, synonyms, withDescription)));
      if (details) printMisses(`${name}, ${withDescription ? 'with' : 'without'} description`, total.misses);
      return [name, withDescription ? 'yes' : 'no', String(total.rows), ...figures(total)];
    }),
  );
  process.stdout.write(`\n${String(units.length)} units, ${String(units.flatMap(rowsOf).length)} rows, ${String(defaultPack.indicators.length)} standard indicators\n`);
  printTable(
    ['asked', 'description', 'rows', 'text @1', '@3', '@5', 'meaning @1', '@3', '@5', 'MRR', 'covered', '@3 of covered', 'text held', '@5 of held', 'p50 ms', 'p99 ms'],
    lines,
  );
  const judgement = judge(unitFolds(units, false));
  process.stdout.write(`\nRead by a person: ${String(judgement.rightAmongThree)} of ${String(judgement.rows)} rows of unseen units have a right wording among the first three.\n`);
  if (details) process.stdout.write(`${judgement.lines.join('\n')}\n`);
}, MOST);

/** Departments of which no tables are known: rows that a person made up, with what would be right for each. */
it('wording by department', () => {
  process.stdout.write('\nMade-up rows of other departments: a right wording among the first three, in 100\n');
  printTable(['department', 'projects', 'rows', 'described', 'by title alone'], byDepartment(details));
});

/** Rows of many departments by somebody who had not seen the library. The library has grown since, so it knows them now. */
it('wording of rows by another hand', () => {
  process.stdout.write('\nRows by another hand: a right, or at least a near, wording among the first three, in 100\n');
  printTable(['set', 'rows', 'described: right', 'or near', 'by title: right', 'or near'], blindRows(details));
});

/** What a very large library costs: the pack with a ledger of a whole city. */
it('wording of large libraries', () => {
  for (const speed of [defaultPack.indicators.length, 20_000].map(measureSpeed)) {
    process.stdout.write(
      `\n${String(speed.entries)} entries: built in ${speed.build.toFixed(0)} ms of CPU, longest step ${speed.longestStep.toFixed(1)} ms, ${speed.megabytes.toFixed(1)} MB\n`,
    );
    printTable(['asked', 'p50 ms', 'p99 ms'], speed.asked.map(([name, half, most]) => [name, half.toFixed(2), most.toFixed(2)]));
  }
}, MOST);

function joined(scores: readonly Score[]): Score {
  const rows = scores.reduce((sum, one) => sum + one.rows, 0);
  const mean = (pick: (one: Score) => number): number => scores.reduce((sum, one) => sum + pick(one) * one.rows, 0) / Math.max(1, rows);
  const triple = (pick: (one: Score) => readonly [number, number, number]): readonly [number, number, number] => [
    mean((one) => pick(one)[0]),
    mean((one) => pick(one)[1]),
    mean((one) => pick(one)[2]),
  ];
  const covered = scores.reduce((sum, one) => sum + one.covered * one.rows, 0);
  return {
    rows,
    byText: triple((one) => one.byText),
    byMeaning: triple((one) => one.byMeaning),
    reciprocal: mean((one) => one.reciprocal),
    covered: mean((one) => one.covered),
    ofCovered: scores.reduce((sum, one) => sum + one.ofCovered * one.covered * one.rows, 0) / Math.max(1, covered),
    held: mean((one) => one.held),
    ofHeld: scores.reduce((sum, one) => sum + one.ofHeld * one.held * one.rows, 0) / Math.max(1, scores.reduce((sum, one) => sum + one.held * one.rows, 0)),
    milliseconds: scores.flatMap((one) => one.milliseconds),
    misses: scores.flatMap((one) => one.misses),
  };
}

function figures(total: Score): string[] {
  const percent = (share: number): string => (share * 100).toFixed(1);
  const sorted = [...total.milliseconds].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2);
  return [...total.byText, ...total.byMeaning].map(percent).concat([total.reciprocal.toFixed(3), percent(total.covered), percent(total.ofCovered), percent(total.held), percent(total.ofHeld), at(0.5), at(0.99)]);
}

function printMisses(title: string, misses: readonly Miss[]): void {
  process.stdout.write(`\n${title}: ${String(misses.length)} misses\n`);
  for (const { row, proposed, isCovered } of misses) {
    process.stdout.write(`${row.table.name} | ${row.level2} | ${row.name} | ${row.description} | ${isCovered ? 'held' : 'not held'} | ${proposed.join('、')}\n`);
  }
}
