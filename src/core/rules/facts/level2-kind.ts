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

// Every rule asks for the kind of every row, and a workbook has few names of 二级指标.
const known = new WeakMap<StandardsPack, Map<string, Level2Kind | undefined>>();
/** Names of one pack that are kept: cells may hold anything. */
const KEPT = 1_000;

export function level2KindOf(level2: string, pack: StandardsPack): Level2Kind | undefined {
  let kinds = known.get(pack);
  if (!kinds || kinds.size >= KEPT) known.set(pack, (kinds = new Map()));
  if (kinds.has(level2)) return kinds.get(level2);
  const name = standardName(level2, pack);
  const kind = KINDS.find(([words]) => words.test(name))?.[1];
  kinds.set(level2, kind);
  return kind;
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
