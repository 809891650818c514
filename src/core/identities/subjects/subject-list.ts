import type { CellRef } from '../../sheet/address';
import type { SubjectSection } from '../../standards/identities';
import type { ReadSubject } from './read-subjects';

/** What a list of 科目 gives to a standards pack. */
export interface SubjectList {
  readonly functional: Readonly<Record<string, string>>;
  readonly economic: Readonly<Record<string, string>>;
  /** Codes of 收入 and others that no part of a pack holds. */
  readonly others: number;
  /** One code with two names: the first is taken. */
  readonly conflicts: readonly SubjectConflict[];
  /** Codes whose parent is not in the list. */
  readonly orphans: readonly string[];
}

export interface SubjectConflict {
  readonly code: string;
  readonly first: string;
  readonly other: string;
  readonly at: CellRef;
}

/** 功能分类 begins with 2, 部门预算支出经济分类 with 3, 政府预算支出经济分类 with 5. */
export function subjectList(read: readonly ReadSubject[]): SubjectList {
  const functional = new Map<string, string>();
  const economic = new Map<string, string>();
  const conflicts: SubjectConflict[] = [];
  let others = 0;
  for (const { code, name, at } of read) {
    const list = code.startsWith('2') ? functional : /^[35]\d{2}(?:\d\d)?$/.test(code) ? economic : undefined;
    const known = list?.get(code);
    if (!list) others += 1;
    else if (known === undefined) list.set(code, name);
    else if (known !== name) conflicts.push({ code, first: known, other: name, at });
  }
  const orphans = [functional, economic].flatMap((list) => [...list.keys()].filter((code) => code.length > 3 && !list.has(code.slice(0, -2))));
  return { functional: sorted(functional), economic: sorted(economic), others, conflicts, orphans };
}

/** The section of a pack with the list of another year; what the list does not hold at all stays as it was. */
export function withSubjects(before: SubjectSection, list: SubjectList, year: number): SubjectSection {
  const has = (part: Readonly<Record<string, string>>): boolean => Object.keys(part).length > 0;
  return { year, functional: has(list.functional) ? { ...list.functional } : before.functional, economic: has(list.economic) ? { ...list.economic } : before.economic };
}

function sorted(list: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...list].sort(([a], [b]) => (a < b ? -1 : 1)));
}
