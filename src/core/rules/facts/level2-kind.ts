import type { Indicator } from '../../model/target-table';
import type { RuleWords } from '../../standards/rule-words';
import type { StandardsPack } from '../../standards/schema';
import { compact } from './cell-text';
import { wordsOf } from './pack-words';

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

/** Words of the pack for each kind; the first match decides: 社会公众满意度 is satisfaction, 经济成本 is cost, 社会成本 is neither. */
const KINDS: readonly (readonly [keyof RuleWords, Level2Kind | undefined])[] = [
  ['kindSatisfaction', 'satisfaction'],
  ['kindOfHarm', undefined],
  ['kindCost', 'cost'],
  ['kindQuantity', 'quantity'],
  ['kindQuality', 'quality'],
  ['kindTimeliness', 'timeliness'],
  ['kindSustained', 'sustained'],
  ['kindEcological', 'ecological'],
  ['kindSocial', 'social'],
  ['kindEconomic', 'economic'],
];

const BENEFITS: ReadonlySet<Level2Kind | undefined> = new Set(['economic', 'social', 'ecological', 'sustained']);

/** Which kind of 二级指标 a row stands under, by the names and aliases of the pack; undefined when that cannot be told. */
export function level2Kind(indicator: Indicator, pack: StandardsPack): Level2Kind | undefined {
  return level2KindOf(compact(indicator.level2.value), pack);
}

export function level2KindOf(level2: string, pack: StandardsPack): Level2Kind | undefined {
  const kinds = kindsOf(pack);
  return kinds.has(level2) ? kinds.get(level2) : kindOfWords(level2, pack);
}

export function isBenefit(indicator: Indicator, pack: StandardsPack): boolean {
  return BENEFITS.has(level2Kind(indicator, pack));
}

function kindOfWords(name: string, pack: StandardsPack): Level2Kind | undefined {
  return KINDS.find(([words]) => wordsOf(pack, words).test(name))?.[1];
}

/** Every rule asks this of every row, so the names of a pack are looked through once. */
const known = new WeakMap<StandardsPack, ReadonlyMap<string, Level2Kind | undefined>>();

function kindsOf(pack: StandardsPack): ReadonlyMap<string, Level2Kind | undefined> {
  const before = known.get(pack);
  if (before) return before;
  const kinds = new Map<string, Level2Kind | undefined>();
  for (const { name, aliases } of pack.levels.flatMap(({ level2 }) => level2)) {
    for (const one of [name, ...aliases]) if (!kinds.has(one)) kinds.set(one, kindOfWords(name, pack));
  }
  known.set(pack, kinds);
  return kinds;
}
