import type { Placing } from '../../core/submissions/place-submission';
import { createSpecialTotals } from '../../core/submissions/special-totals';
import type { ProjectFact } from '../../core/submissions/submission-facts';
import { addSums, createRuleCounter, NO_SUMS, type FileRow, type RuleTally, type Sums } from '../../core/submissions/summary-rows';
import type { DepartmentLines } from './department-lines';
import type { Summary, SummaryTotals } from './summary';

/** What one file adds, kept on the disk until all files are there. */
export interface FileLine {
  readonly row: FileRow;
  readonly rules: readonly RuleTally[];
  readonly kinds: Readonly<Record<string, number>>;
  readonly entries: readonly number[];
  /** Only where figures of 专项 ask for them. */
  readonly projects: readonly ProjectFact[];
}

/** What all files say together. */
export interface FileTotals extends Pick<SummaryTotals, 'verdicts' | 'files' | 'foreign' | 'repeated'>, Pick<Summary, 'rules' | 'kinds' | 'specials'> {
  readonly sums: Sums;
  /** Places of the list that have a file. */
  readonly entries: ReadonlySet<number>;
  /** Files to compare with last time, and the workbooks of last time that they continue. */
  readonly asked: number;
  readonly baselines: ReadonlySet<string>;
}

/** Adds up what the files say, one after another, and hands each to its department. */
export async function addFiles(all: AsyncGenerator<FileLine>, departments: DepartmentLines, { roster }: Placing): Promise<FileTotals> {
  const verdicts = { pass: 0, revise: 0, reject: 0, unseen: 0 };
  const rules = createRuleCounter();
  const specials = createSpecialTotals(roster?.specials ?? []);
  const kinds = new Map<string, number>();
  const entries = new Set<number>();
  const baselines = new Set<string>();
  let asked = 0;
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
  for await (const line of eachFileOnce(counted(), fileOfLine)) {
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
    if (row.baseline) asked += 1;
    if (row.baseline && row.baseline.file !== '') baselines.add(row.baseline.file);
    await departments.addFile(row, line.rules);
  }
  return {
    sums,
    verdicts,
    files,
    foreign,
    repeated: came - files - foreign,
    entries,
    asked,
    baselines,
    rules: rules.end(),
    kinds: [...kinds].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
    specials: specials.end(),
  };
}

/** A file of which results came twice counts once. */
export async function* eachFileOnce<Line>(lines: AsyncGenerator<Line>, fileOf: (line: Line) => string): AsyncGenerator<Line> {
  let last: string | undefined;
  for await (const line of lines) {
    const file = fileOf(line);
    if (file === last) continue;
    last = file;
    yield line;
  }
}

export function fileOfLine({ row }: FileLine): string {
  return row.file;
}
