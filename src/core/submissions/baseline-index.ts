import { keyWithoutYear, plainKey } from '../comparison/plain-key';
import { likenessOfTexts } from '../comparison/likeness';
import { bodyKey, isNamed, type NamedBody } from './named-body';
import type { SubmissionFacts } from './submission-facts';

/** A workbook of last time, as far as it must be known to be found again. */
export interface BaselineEntry {
  readonly file: string;
  /** Whose it is: its unit, else its department; nobody where it could not be read. */
  readonly body: NamedBody;
}

/** Why a workbook of last time is taken for the earlier state of another; `given` where a person named it. */
export type BaselineMatch = 'given' | 'unit-code' | 'unit-name' | 'file';

export interface BaselineCandidate {
  readonly file: string;
  readonly by: Exclude<BaselineMatch, 'given'>;
  /** Called exactly the same and not said to be somebody else's: the same file, whatever has become of it. */
  readonly certain: boolean;
}

/** Finds the workbooks of last time that a file may continue, the likeliest first; the same whatever else is reviewed. */
export interface BaselineIndex {
  candidates(file: string, body: NamedBody): readonly BaselineCandidate[];
}

const STRENGTH: Readonly<Record<BaselineCandidate['by'], number>> = { 'unit-code': 2, 'unit-name': 1, file: 0 };

export function createBaselineIndex(entries: readonly BaselineEntry[], ownOffice: readonly string[]): BaselineIndex {
  const named = (entry: BaselineEntry): string | undefined => bodyKey(entry.body.name, ownOffice) || undefined;
  const byCode = groupBy(entries, ({ body }) => body.code || undefined);
  const byName = groupBy(entries, named);
  const byFile = groupBy(entries, ({ file }) => fileKey(file));
  return {
    candidates: (file, body) => {
      const found = new Map<string, BaselineCandidate & { readonly likeness: number }>();
      const add = (by: BaselineCandidate['by'], some: readonly BaselineEntry[] | undefined): void => {
        for (const entry of some ?? []) {
          if (!found.has(entry.file)) found.set(entry.file, { file: entry.file, by, certain: sameFile(file, entry.file) && (by !== 'file' || !isNamed(body) || !isNamed(entry.body)), likeness: fileLikeness(file, entry.file) });
        }
      };
      if (body.code !== '') add('unit-code', byCode.get(body.code));
      const name = bodyKey(body.name, ownOffice);
      // Units of one name and different codes are two units: 第一小学 of two districts.
      if (name !== '') add('unit-name', byName.get(name)?.filter((entry) => entry.body.code === '' || body.code === ''));
      add('file', byFile.get(fileKey(file)));
      return [...found.values()].sort((a, b) => STRENGTH[b.by] - STRENGTH[a.by] || b.likeness - a.likeness || (a.file < b.file ? -1 : 1)).map(({ likeness: _, ...candidate }) => candidate);
    },
  };
}

/** Whose a workbook is: 单位, else 主管部门. */
export function bodyOfFacts({ unit, department }: Pick<SubmissionFacts, 'unit' | 'department'>): NamedBody {
  return isNamed(unit) ? unit : department;
}

function groupBy(entries: readonly BaselineEntry[], key: (entry: BaselineEntry) => string | undefined): ReadonlyMap<string, readonly BaselineEntry[]> {
  const groups = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const own = key(entry);
    if (own === undefined) continue;
    const group = groups.get(own);
    if (group) group.push(entry);
    else groups.set(own, [entry]);
  }
  return groups;
}

function stem(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]*$/, '');
}

/** 2024年人社局.xls and 2025年人社局.xlsx are one file of two years; a name that is all year keeps it. */
function fileKey(file: string): string {
  return keyWithoutYear(stem(file)) || plainKey(stem(file)) || stem(file);
}

function sameFile(a: string, b: string): boolean {
  return a.split(/[\\/]/).join('/') === b.split(/[\\/]/).join('/');
}

/** The same path, the same name elsewhere, the same without years, then whatever the names share. */
function fileLikeness(a: string, b: string): number {
  if (sameFile(a, b)) return 4;
  if (stem(a) === stem(b)) return 3;
  if (fileKey(a) === fileKey(b)) return 2;
  return likenessOfTexts(fileKey(a), fileKey(b));
}
