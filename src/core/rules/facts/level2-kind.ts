import type { Indicator } from '../../model/target-table';
import type { StandardsPack } from '../../standards/schema';
import { compact } from './cell-text';

export type Level2Kind =
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'cost'
  | 'economic'
  | 'social'
  | 'ecological'
  | 'sustained'
  | 'satisfaction';

/** The first match decides: 社会公众满意度 is satisfaction, 经济成本 is cost. */
const KINDS: readonly (readonly [RegExp, Level2Kind | undefined])[] = [
  [/满意/u, 'satisfaction'],
  // Harm to society or nature, which is no amount of money.
  [/(?:社会|生态|环境)成本/u, undefined],
  [/成本/u, 'cost'],
  [/数量/u, 'quantity'],
  [/质量/u, 'quality'],
  [/时效|进度/u, 'timeliness'],
  [/可持续/u, 'sustained'],
  [/生态|环境/u, 'ecological'],
  [/社会/u, 'social'],
  [/经济/u, 'economic'],
];

const BENEFITS: ReadonlySet<Level2Kind | undefined> = new Set(['economic', 'social', 'ecological', 'sustained']);

/** Which kind of 二级指标 a row stands under, by the names and aliases of the pack; undefined when that cannot be told. */
export function level2Kind(indicator: Indicator, pack: StandardsPack): Level2Kind | undefined {
  return level2KindOf(compact(indicator.level2.value), pack);
}

export function level2KindOf(level2: string, pack: StandardsPack): Level2Kind | undefined {
  const kinds = kindsOf(pack);
  return kinds.has(level2) ? kinds.get(level2) : kindOfWords(level2);
}

export function isBenefit(indicator: Indicator, pack: StandardsPack): boolean {
  return BENEFITS.has(level2Kind(indicator, pack));
}

function kindOfWords(name: string): Level2Kind | undefined {
  return KINDS.find(([words]) => words.test(name))?.[1];
}

/** Every rule asks this of every row, so the names of a pack are looked through once. */
const known = new WeakMap<StandardsPack, ReadonlyMap<string, Level2Kind | undefined>>();

function kindsOf(pack: StandardsPack): ReadonlyMap<string, Level2Kind | undefined> {
  const before = known.get(pack);
  if (before) return before;
  const kinds = new Map<string, Level2Kind | undefined>();
  for (const { name, aliases } of pack.levels.flatMap(({ level2 }) => level2)) {
    for (const one of [name, ...aliases]) if (!kinds.has(one)) kinds.set(one, kindOfWords(name));
  }
  known.set(pack, kinds);
  return kinds;
}
