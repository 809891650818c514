import type { Severity } from '../../core/rules/contract';
import { compare } from '../../core/submissions/summary-rows';
import type { FindingOutput } from '../schemas';

/** A problem of the list in the 汇总. */
export interface ListedProblem {
  readonly file: string;
  readonly finding: FindingOutput;
}

/** Keeps the first so many of any number of problems: errors before warnings before hints, then by file and place in it. */
export interface TopFindings {
  add(file: string, findings: readonly FindingOutput[]): void;
  end(): readonly ListedProblem[];
}

const RANK: Readonly<Record<Severity, string>> = { error: '0', warning: '1', hint: '2' };
const PLACES = 7;

/** The same whatever the order of the files; a file that comes twice counts once. */
export function createTopFindings(most: number): TopFindings {
  let kept = new Map<string, ListedProblem>();
  const cut = (): void => {
    kept = new Map([...kept].sort(([a], [b]) => compare(a, b)).slice(0, most));
  };
  return {
    add: (file, findings) => {
      findings.forEach((finding, index) => {
        kept.set(`${RANK[finding.severity]}${file}\u0000${String(index).padStart(PLACES, '0')}`, { file, finding });
      });
      if (kept.size > 3 * most) cut();
    },
    end: () => {
      cut();
      return [...kept.values()];
    },
  };
}
