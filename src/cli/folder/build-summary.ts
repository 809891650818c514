import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCrossGroup, crossFacts, shownBody, unitsOutside, type CrossFact, type CrossFinding } from '../../core/submissions/cross-checks';
import { bodyKey } from '../../core/submissions/named-body';
import { placeSubmission, type Placing } from '../../core/submissions/place-submission';
import { fileRow, ruleTallies } from '../../core/submissions/summary-rows';
import type { ReviewedFile } from '../schemas';
import { addFiles, eachFileOnce, fileOfLine, type FileLine } from './add-files';
import { createDepartmentLines } from './department-lines';
import { createSortedLines } from './sorted-lines';
import type { FileDifferences, Summary } from './summary';
import { createTopFindings } from './top-findings';

export interface SummaryBuilder {
  add(reviewed: ReviewedFile): Promise<void>;
  /** `left`: files that have no result yet. */
  finish(left: number): Promise<Summary>;
  /** Empties the disk; the summary cannot be read any more. */
  dispose(): Promise<void>;
}

const MOST_PROBLEMS = 2000;

/**
 * Makes the 汇总 of any number of results: equal whatever their order, in memory that does not grow with them. `baseline`:
 * the workbooks of last time, to tell which of them nobody sent again.
 */
export async function createSummaryBuilder(placing: Placing, baseline?: readonly string[]): Promise<SummaryBuilder> {
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-summary-'));
  const lines = createSortedLines(folder, 'files');
  const facts = createSortedLines(folder, 'facts');
  const found = createSortedLines(folder, 'cross');
  const differences = createSortedLines(folder, 'differences');
  const problems = createTopFindings(MOST_PROBLEMS);
  const { roster, words } = placing;
  const addFinding = (finding: CrossFinding): Promise<void> => found.add(`${finding.kind} ${finding.subject}`, JSON.stringify(finding));

  return {
    add: async (reviewed) => {
      const placed = placeSubmission(reviewed.file, reviewed.submission, placing);
      const row = fileRow(reviewed, placed);
      const projects = roster && roster.specials.length > 0 ? (reviewed.submission?.projects ?? []) : [];
      const line: FileLine = { row, rules: ruleTallies(reviewed), kinds: reviewed.submission?.kinds ?? {}, entries: placed.entries, projects };
      await lines.add(reviewed.file, JSON.stringify(line));
      for (const fact of crossFacts(reviewed, placed)) await facts.add(fact.key, JSON.stringify(fact));
      for (const finding of unitsOutside(reviewed, placed, words, roster)) await addFinding(finding);
      problems.add(reviewed.file, reviewed.findings);
      const { comparison } = reviewed;
      if (comparison?.baseline !== undefined && comparison.differences.length > 0) {
        const line: FileDifferences = { file: reviewed.file, baseline: comparison.baseline, differences: comparison.differences };
        await differences.add(reviewed.file, JSON.stringify(line));
      }
    },
    finish: async (left) => {
      for await (const finding of groupsOf(facts.sorted())) await addFinding(finding);
      const departments = createDepartmentLines(folder);
      const cross = async function* (): AsyncGenerator<CrossFinding> {
        yield* each<CrossFinding>(found.sorted());
      };
      let crossCount = 0;
      for await (const finding of cross()) {
        crossCount += 1;
        for (const [key, name] of new Map(finding.places.map(({ departmentKey, department }) => [departmentKey, department]))) await departments.addCross(key, name);
      }
      const fileTotals = await addFiles(each<FileLine>(lines.sorted()), departments, placing);
      for (const [place, entry] of (roster?.entries ?? []).entries()) {
        if (fileTotals.entries.has(place)) continue;
        const body = entry.department.name || entry.department.code ? entry.department : entry.unit;
        const unit = shownBody(entry.unit.name || entry.unit.code ? entry.unit : entry.department);
        await departments.addMissing(bodyKey(body.name || body.code, words.ownOffice), shownBody(body), unit);
      }
      const { entries, repeated, sums, verdicts, files, foreign } = fileTotals;
      let departmentCount = 0;
      for await (const _ of departments.rows()) departmentCount += 1;
      return {
        totals: { ...sums, files, foreign, verdicts, repeated, left, departments: departmentCount, cross: crossCount },
        rules: fileTotals.rules,
        kinds: fileTotals.kinds,
        specials: fileTotals.specials,
        unclearSpecials: roster?.unclearSpecials ?? [],
        problems: problems.end(),
        ...(roster && roster.entries.length > 0 && { listed: { entries: roster.entries.length, missing: roster.entries.length - entries.size } }),
        files: async function* () {
          for await (const { row } of eachFileOnce(each<FileLine>(lines.sorted()), fileOfLine)) yield row;
        },
        departments: departments.rows,
        cross,
        ...(fileTotals.asked > 0 && {
          comparison: {
            asked: fileTotals.asked,
            found: sums.compared?.files ?? 0,
            ...(baseline && { gone: baseline.filter((file) => !fileTotals.baselines.has(file)) }),
            differences: () => eachFileOnce(each<FileDifferences>(differences.sorted()), ({ file }) => file),
          },
        }),
      };
    },
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

async function* each<Value>(lines: AsyncGenerator<{ readonly value: string }>): AsyncGenerator<Value> {
  for await (const { value } of lines) yield JSON.parse(value) as Value;
}

async function* groupsOf(lines: AsyncGenerator<{ readonly key: string; readonly value: string }>): AsyncGenerator<CrossFinding> {
  let group = createCrossGroup();
  let key: string | undefined;
  for await (const line of lines) {
    if (key !== undefined && line.key !== key) {
      const finding = group.end();
      if (finding) yield finding;
      group = createCrossGroup();
    }
    key = line.key;
    group.add(JSON.parse(line.value) as CrossFact);
  }
  const finding = group.end();
  if (finding) yield finding;
}
