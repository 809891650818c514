import type { SubmissionWords } from '../standards/submissions-schema';
import { bodyKey, type NamedBody } from './named-body';
import type { Placed } from './place-submission';
import type { Roster } from './roster';
import type { ProjectFact } from './submission-facts';
import type { SubmittedFile } from './submitted-file';

/** What can be wrong only between files. Sentences are in `core/text` under `submissions.cross`. */
export type CrossKind = 'same-file' | 'code-twice' | 'project-in-departments' | 'indicators-copied' | 'unit-outside-department';

/** Where something stands that may stand elsewhere too. */
export interface CrossPlace {
  readonly file: string;
  readonly department: string;
  readonly departmentKey: string;
  readonly sheet: string;
  readonly cell: string;
  readonly name: string;
}

/** Facts with equal keys are looked at together. */
export interface CrossFact {
  readonly key: string;
  readonly subject: string;
  readonly code: string;
  readonly place: CrossPlace;
}

export interface CrossFinding {
  readonly kind: CrossKind;
  readonly subject: string;
  /** Files, departments and places in all; `places` holds the first of them. */
  readonly files: number;
  readonly departments: number;
  readonly count: number;
  readonly places: readonly CrossPlace[];
}

/** Shorter codes are running numbers, shorter names are said of many projects: 公用经费. */
const SHORTEST_CODE = 8;
const SHORTEST_NAME = 6;
const MOST_PLACES = 200;

/** What a file says that other files must not say as well. */
export function crossFacts(submitted: SubmittedFile, placed: Placed): CrossFact[] {
  const { file, sha256, submission } = submitted;
  const at = (project?: ProjectFact): CrossPlace => ({
    file,
    department: shownBody(placed.department),
    departmentKey: placed.key,
    sheet: project?.sheet ?? '',
    cell: project?.cell ?? '',
    name: project?.name ?? '',
  });
  const facts: CrossFact[] = sha256 === undefined ? [] : [{ key: `file ${sha256}`, subject: '', code: '', place: at() }];
  for (const project of submission?.projects ?? []) {
    const { code, name, yuan, indicators } = project;
    const fact = { code, place: at(project) };
    if (code.length >= SHORTEST_CODE && /\d/u.test(code)) facts.push({ ...fact, key: `code ${code}`, subject: code });
    if (name.length >= SHORTEST_NAME && yuan !== null && yuan !== '0') facts.push({ ...fact, key: `name ${name} ${yuan}`, subject: name });
    if (indicators !== '') facts.push({ ...fact, key: `indicators ${indicators}`, subject: name });
  }
  return facts;
}

/** A unit whose code belongs to another department, by the list where there is one, else by the digits of the code. */
export function unitsOutside(submitted: SubmittedFile, placed: Placed, words: SubmissionWords, roster: Roster | undefined): CrossFinding[] {
  const seen = new Map<string, CrossFinding>();
  for (const { unit, name, sheet, cell } of submitted.submission?.projects ?? []) {
    if (unit.code === '' || seen.has(unit.code) || !isOutside(unit, placed, words, roster)) continue;
    const place = { file: submitted.file, department: shownBody(placed.department), departmentKey: placed.key, sheet, cell, name };
    seen.set(unit.code, { kind: 'unit-outside-department', subject: shownBody(unit), files: 1, departments: 1, count: 1, places: [place] });
  }
  return [...seen.values()];
}

function isOutside(unit: NamedBody, placed: Placed, { departmentDigits, ownOffice }: SubmissionWords, roster: Roster | undefined): boolean {
  const listed = roster?.entries.filter((entry) => entry.unit.code === unit.code) ?? [];
  if (listed.length > 0) return !listed.some(({ department }) => bodyKey(department.name || department.code, ownOffice) === placed.key);
  const { code } = placed.department;
  return code.length >= departmentDigits && unit.code.length > departmentDigits && code.slice(0, departmentDigits) !== unit.code.slice(0, departmentDigits);
}

export interface CrossGroup {
  add(fact: CrossFact): void;
  /** What is wrong with the facts added; undefined when nothing is. */
  end(): CrossFinding | undefined;
}

/** Facts of one key, added in order; however many there are, only the first places are kept. */
export function createCrossGroup(): CrossGroup {
  const places: CrossPlace[] = [];
  let first: CrossFact | undefined;
  let count = 0;
  let files = 0;
  let lastFile: string | undefined;
  let sameCode = true;
  const departments = new Set<string>();
  return {
    add: (fact) => {
      first ??= fact;
      count += 1;
      if (fact.place.file !== lastFile) files += 1;
      lastFile = fact.place.file;
      sameCode &&= fact.code !== '' && fact.code === first.code;
      departments.add(fact.place.departmentKey);
      if (places.length < MOST_PLACES) places.push(fact.place);
    },
    end: () => {
      const kind = first && kindOf(first.key, { files, departments: departments.size, sameCode });
      return first && kind && { kind, subject: first.subject, files, departments: departments.size, count, places };
    },
  };
}

function kindOf(key: string, group: { readonly files: number; readonly departments: number; readonly sameCode: boolean }): CrossKind | undefined {
  if (group.files < 2) return undefined;
  if (key.startsWith('file ')) return 'same-file';
  if (key.startsWith('code ')) return group.departments > 1 ? 'project-in-departments' : 'code-twice';
  if (group.departments < 2) return undefined;
  // Under one code it is reported by its code already.
  if (key.startsWith('name ')) return group.sameCode ? undefined : 'project-in-departments';
  return 'indicators-copied';
}

export function shownBody({ code, name }: NamedBody): string {
  return [code, name].filter((part) => part !== '').join(' ');
}
