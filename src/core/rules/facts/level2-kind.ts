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

/** Told once for each name: every rule asks for every row. */
const told = new WeakMap<StandardsPack, Map<string, Level2Kind | undefined>>();

const BENEFITS: ReadonlySet<Level2Kind | undefined> = new Set(['economic', 'social', 'ecological', 'sustained']);

/** Which kind of 二级指标 a row stands under, by the names and aliases of the pack; undefined when that cannot be told. */
export function level2Kind(indicator: Indicator, pack: StandardsPack): Level2Kind | undefined {
  return level2KindOf(compact(indicator.level2.value), pack);
}

export function level2KindOf(level2: string, pack: StandardsPack): Level2Kind | undefined {
  const known = told.get(pack) ?? new Map<string, Level2Kind | undefined>();
  told.set(pack, known);
  if (!known.has(level2)) {
    const name = standardName(level2, pack);
    known.set(level2, KINDS.find(([words]) => wordsOf(pack, words).test(name))?.[1]);
  }
  return known.get(level2);
}

export function isBenefit(indicator: Indicator, pack: StandardsPack): boolean {
  return BENEFITS.has(level2Kind(indicator, pack));
}

function standardName(name: string, pack: StandardsPack): string {
  const known = pack.levels
    .flatMap((level) => level.level2)
    .find((level2) => level2.name === name || level2.aliases.includes(name));
  return known?.name ?? name;
}
