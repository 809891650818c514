/** What is counted, in the order of the printed columns. */
export const SUBJECTS = ['tables', 'projects', 'indicators', 'fields', 'budgets', 'columns', 'rows', 'codes', 'amounts', 'texts'] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface Count {
  right: number;
  /** Read, but otherwise than it stands in the workbook. */
  wrong: number;
  /** In the workbook and not read. */
  missing: number;
  /** Read although the workbook does not say it. */
  extra: number;
}

export interface Difference {
  /** What is wrong, without the place: differences of one sort have the same. */
  readonly sort: string;
  readonly line: string;
}

/** Right, wrong, missing and extra of one workbook, with a line for each difference. */
export interface Tally {
  readonly counts: Readonly<Record<Subject, Count>>;
  readonly differences: readonly Difference[];
  /** Adds one outcome; tells whether it was right. */
  compare(subject: Subject, where: string, what: string, got: unknown, expected: unknown): boolean;
  /** Something that is right or wrong as a whole, because of its parts that were compared before. */
  whole(subject: Subject, right: boolean): void;
  missing(subject: Subject, where: string): void;
  /** What went with something missing that has its own line already. */
  missingWithIt(subject: Subject, count: number): void;
  extra(subject: Subject, where: string): void;
}

export function createTally(): Tally {
  const counts = Object.fromEntries(SUBJECTS.map((subject) => [subject, { right: 0, wrong: 0, missing: 0, extra: 0 }])) as Record<Subject, Count>;
  const differences: Difference[] = [];
  const tally: Tally = {
    counts,
    differences,
    compare: (subject, where, what, got, expected) => {
      if (isNothing(got) && isNothing(expected)) return true;
      const outcome = isSame(got, expected) ? 'right' : isNothing(expected) ? 'extra' : isNothing(got) ? 'missing' : 'wrong';
      counts[subject][outcome] += 1;
      if (outcome !== 'right') differences.push({ sort: `${subject} ${what} ${outcome}`, line: `${where} ${what}: ${shown(got)} instead of ${shown(expected)}` });
      return outcome === 'right';
    },
    whole: (subject, right) => {
      counts[subject][right ? 'right' : 'wrong'] += 1;
    },
    missing: (subject, where) => {
      counts[subject].missing += 1;
      differences.push({ sort: `${subject} missing`, line: `${where}: not read` });
    },
    missingWithIt: (subject, count) => {
      counts[subject].missing += count;
    },
    extra: (subject, where) => {
      counts[subject].extra += 1;
      differences.push({ sort: `${subject} extra`, line: `${where}: read, but does not stand there` });
    },
  };
  return tally;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}

function isSame(got: unknown, expected: unknown): boolean {
  return JSON.stringify(got) === JSON.stringify(expected);
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
