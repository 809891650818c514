import type { StandardsPack } from '../../standards/schema';
import { compact } from './cell-text';

/** Shorter names are too much alike. */
const SHORTEST = 4;

const known = new WeakMap<StandardsPack, ReadonlySet<string>>();

/** 质量指际 is meant as 质量指标: the one known name of a 二级指标 that differs in a single letter; undefined for names that are known. */
export function meantLevel2(written: string, pack: StandardsPack): string | undefined {
  const name = compact(written);
  const names = namesOf(pack);
  if ([...name].length < SHORTEST || names.has(name)) return undefined;
  const [only, ...more] = [...names].filter((one) => differsInOneLetter(one, name));
  return more.length === 0 ? only : undefined;
}

function namesOf(pack: StandardsPack): ReadonlySet<string> {
  const before = known.get(pack);
  if (before) return before;
  const made = new Set([
    ...pack.levels.flatMap(({ level2 }) => level2.flatMap(({ name, aliases }) => [name, ...aliases])),
    ...pack.frameworks.flatMap(({ levels }) => levels.flatMap(({ level2 }) => level2)),
  ]);
  known.set(pack, made);
  return made;
}

function differsInOneLetter(a: string, b: string): boolean {
  const [one, other] = [[...a], [...b]];
  return one.length === other.length && one.filter((letter, index) => letter !== other[index]).length === 1;
}
