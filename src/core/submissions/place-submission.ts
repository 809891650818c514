import { compactText } from '../model/plain-text';
import type { SubmissionWords } from '../standards/submissions-schema';
import { bodyKey, isNamed, type NamedBody } from './named-body';
import type { Roster, RosterEntry } from './roster';
import { unitsOf, type SubmissionFacts } from './submission-facts';

/** Whose submission a file is, and which line of the list it answers. */
export interface Placed {
  readonly department: NamedBody;
  /** The same for all files of a department, however they write its name. */
  readonly key: string;
  /** Places in the list. */
  readonly entries: readonly number[];
}

export interface Placing {
  readonly words: SubmissionWords;
  readonly roster?: Roster | undefined;
  /** 按内容: what the file says; 按文件夹: the folder it lies in. */
  readonly by: 'content' | 'folder';
}

/**
 * The department of a file: the folder where that was asked for, else the list where it knows the unit, else what the
 * file states as 主管部门, else its unit, else its folder, else the file itself.
 */
export function placeSubmission(file: string, facts: SubmissionFacts | undefined, placing: Placing): Placed {
  const { words, roster, by } = placing;
  const entries = roster ? answered(file, facts, roster.entries, words) : [];
  const [first] = entries;
  const listed = first === undefined ? undefined : roster?.entries[first];
  const department = bodyOf(file, facts, listed, by);
  return { department, key: bodyKey(department.name || department.code, words.ownOffice), entries };
}

function bodyOf(file: string, facts: SubmissionFacts | undefined, listed: RosterEntry | undefined, by: Placing['by']): NamedBody {
  const folder = { code: '', name: topFolder(file) };
  const stated = [
    ...(by === 'folder' ? [folder] : []),
    ...(listed ? [listed.department, listed.unit] : []),
    ...(facts ? [facts.department, facts.unit] : []),
    folder,
  ];
  return stated.find(isNamed) ?? { code: '', name: stem(file) };
}

/** Lines by the code of a unit, else by its name, else by its name in the path; a department alone by its own. */
function answered(file: string, facts: SubmissionFacts | undefined, entries: readonly RosterEntry[], words: SubmissionWords): number[] {
  const units = facts ? unitsOf(facts) : [];
  const codes = new Set(units.map(({ code }) => code).filter((code) => code !== ''));
  const names = new Set([...units, ...(facts ? [facts.department] : [])].map(({ name }) => bodyKey(name, words.ownOffice)).filter((name) => name !== ''));
  const departments = new Set([...codes].map((code) => code.slice(0, words.departmentDigits)).concat(facts?.department.code ?? '').filter((code) => code !== ''));
  const path = bodyKey(file, []);
  const places = entries.map((entry, place) => ({ place, alone: !isNamed(entry.unit), body: isNamed(entry.unit) ? entry.unit : entry.department }));
  const by = (test: (one: (typeof places)[number]) => boolean): number[] => places.filter(test).map(({ place }) => place);
  const attempts = [
    by(({ body }) => body.code !== '' && codes.has(body.code)),
    by(({ body }) => body.name !== '' && names.has(bodyKey(body.name, words.ownOffice))),
    by(({ alone, body }) => alone && body.code !== '' && departments.has(body.code)),
    by(({ body }) => bodyKey(body.name, words.ownOffice).length > 2 && path.includes(bodyKey(body.name, words.ownOffice))),
  ];
  return attempts.find((found) => found.length > 0) ?? [];
}

function topFolder(file: string): string {
  const parts = file.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.length > 1 ? compactText(parts[0] ?? '') : '';
}

function stem(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]*$/, '');
}
