import type { Verdict } from '../../core/review/report-summary';
import { addSums, createRuleCounter, departmentVerdict, NO_SUMS, type DepartmentRow, type FileRow, type RuleTally } from '../../core/submissions/summary-rows';
import { createSortedLines } from './sorted-lines';

/** What belongs to each department, put together one department after the other. */
export interface DepartmentLines {
  addFile(row: FileRow, rules: readonly RuleTally[]): Promise<void>;
  /** A finding between files that concerns it. */
  addCross(key: string, name: string): Promise<void>;
  /** A unit of the list that sent nothing. */
  addMissing(key: string, name: string, unit: string): Promise<void>;
  /** By key, which is the name without brackets and spaces. */
  rows(): AsyncGenerator<DepartmentRow>;
}

type Line =
  | { readonly kind: 'file'; readonly name: string; readonly row: FileRow; readonly rules: readonly RuleTally[] }
  | { readonly kind: 'cross'; readonly name: string }
  | { readonly kind: 'missing'; readonly name: string; readonly unit: string };

export function createDepartmentLines(folder: string): DepartmentLines {
  const lines = createSortedLines(folder, 'departments');
  const add = (key: string, line: Line): Promise<void> => lines.add(key, JSON.stringify(line));
  return {
    addFile: (row, rules) => add(row.departmentKey, { kind: 'file', name: row.department, row, rules }),
    addCross: (key, name) => add(key, { kind: 'cross', name }),
    addMissing: (key, name, unit) => add(key, { kind: 'missing', name, unit }),
    async *rows() {
      let key: string | undefined;
      let tally = createDepartmentTally();
      for await (const line of lines.sorted()) {
        if (key !== undefined && line.key !== key) {
          yield tally.end();
          tally = createDepartmentTally();
        }
        key = line.key;
        tally.add(JSON.parse(line.value) as Line);
      }
      if (key !== undefined) yield tally.end();
    },
  };
}

function createDepartmentTally(): { add(line: Line): void; end(): DepartmentRow } {
  const verdicts: Record<Verdict, number> = { pass: 0, revise: 0, reject: 0, unseen: 0 };
  const rules = createRuleCounter();
  const missing: string[] = [];
  let sums = NO_SUMS;
  let files = 0;
  let cross = 0;
  let department = '';
  return {
    add: (line) => {
      // With its code where any file states it: the longest writing says most.
      if (line.name.length > department.length) department = line.name;
      if (line.kind === 'cross') cross += 1;
      else if (line.kind === 'missing') missing.push(line.unit);
      else {
        files += 1;
        verdicts[line.row.verdict] += 1;
        sums = addSums(sums, line.row);
        rules.add(line.rules);
      }
    },
    end: () => ({ department, verdict: departmentVerdict(verdicts, { cross, missing }), verdicts, files, cross, missing, rules: rules.end(), ...sums }),
  };
}
