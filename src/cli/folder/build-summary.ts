import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Verdict } from '../../core/review/report-summary';
import { createCrossGroup, crossFacts, shownBody, unitsOutside, type CrossFact, type CrossFinding } from '../../core/submissions/cross-checks';
import { bodyKey } from '../../core/submissions/named-body';
import { placeSubmission, type Placing } from '../../core/submissions/place-submission';
import { createSpecialTotals, type SpecialTotal } from '../../core/submissions/special-totals';
import type { ProjectFact } from '../../core/submissions/submission-facts';
import { addSums, createRuleCounter, fileRow, NO_SUMS, ruleTallies, type FileRow, type RuleTally, type Sums } from '../../core/submissions/summary-rows';
import type { ReviewedFile } from '../schemas';
import { createDepartmentLines, type DepartmentLines } from './department-lines';
import { createSortedLines } from './sorted-lines';
import { createTopFindings, type ListedProblem } from './top-findings';

/** Everything the reports over all files show. Long lists are read from the disk one by one, as often as needed. */
export interface Summary {
  readonly totals: SummaryTotals;
  readonly rules: readonly RuleTally[];
  /** Indicators by 二级指标. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly specials: readonly SpecialTotal[];
  readonly unclearSpecials: readonly string[];
  /** The first problems; `totals` tells how many there are. */
  readonly problems: readonly ListedProblem[];
  /** Listed departments and units without a file: how many, of how many. */
  readonly listed?: { readonly entries: number; readonly missing: number };
  readonly files: () => AsyncGenerator<FileRow>;
  readonly departments: DepartmentLines['rows'];
  readonly cross: () => AsyncGenerator<CrossFinding>;
}

export interface SummaryTotals extends Sums {
  readonly files: number;
  readonly foreign: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly departments: number;
  readonly cross: number;
  /** Results of one file that came more than once; they count once. */
  readonly repeated: number;
  /** Files without a result, after a stop. */
  readonly left: number;
}

export interface SummaryBuilder {
  add(reviewed: ReviewedFile): Promise<void>;
  /** `left`: files that have no result yet. */
  finish(left: number): Promise<Summary>;
  /** Empties the disk; the summary cannot be read any more. */
  dispose(): Promise<void>;
}

/** What one file adds, kept on the disk until all files are there. */
interface FileLine {
  readonly row: FileRow;
  readonly rules: readonly RuleTally[];
  readonly kinds: Readonly<Record<string, number>>;
  readonly entries: readonly number[];
  /** Only where figures of 专项 ask for them. */
  readonly projects: readonly ProjectFact[];
}

const MOST_PROBLEMS = 2000;

/** Makes the 汇总 of any number of results: equal whatever their order, in memory that does not grow with them. */
export async function createSummaryBuilder(placing: Placing): Promise<SummaryBuilder> {
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-summary-'));
  const lines = createSortedLines(folder, 'files');
  const facts = createSortedLines(folder, 'facts');
  const found = createSortedLines(folder, 'cross');
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
          for await (const { row } of once(each<FileLine>(lines.sorted()))) yield row;
        },
        departments: departments.rows,
        cross,
      };
    },
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

interface FileTotals extends Pick<SummaryTotals, 'verdicts' | 'files' | 'foreign' | 'repeated'>, Pick<Summary, 'rules' | 'kinds' | 'specials'> {
  readonly sums: Sums;
  /** Places of the list that have a file. */
  readonly entries: ReadonlySet<number>;
}

async function addFiles(all: AsyncGenerator<FileLine>, departments: DepartmentLines, { roster }: Placing): Promise<FileTotals> {
  const verdicts = { pass: 0, revise: 0, reject: 0, unseen: 0 };
  const rules = createRuleCounter();
  const specials = createSpecialTotals(roster?.specials ?? []);
  const kinds = new Map<string, number>();
  const entries = new Set<number>();
  let sums = NO_SUMS;
  let files = 0;
  let foreign = 0;
  let came = 0;
  const counted = async function* (): AsyncGenerator<FileLine> {
    for await (const line of all) {
      came += 1;
      yield line;
    }
  };
  for await (const line of once(counted())) {
    const { row } = line;
    if (row.foreign) {
      foreign += 1;
      continue;
    }
    files += 1;
    verdicts[row.verdict] += 1;
    sums = addSums(sums, row);
    rules.add(line.rules);
    specials.add(line.projects);
    for (const [kind, count] of Object.entries(line.kinds)) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
    for (const place of line.entries) entries.add(place);
    await departments.addFile(row, line.rules);
  }
  return {
    sums,
    verdicts,
    files,
    foreign,
    repeated: came - files - foreign,
    entries,
    rules: rules.end(),
    kinds: [...kinds].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
    specials: specials.end(),
  };
}

/** A file of which results came twice counts once. */
async function* once(lines: AsyncGenerator<FileLine>): AsyncGenerator<FileLine> {
  let last: string | undefined;
  for await (const line of lines) {
    if (line.row.file === last) continue;
    last = line.row.file;
    yield line;
  }
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
