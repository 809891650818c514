import type { IndicatorRole } from '../model/target-table';
import type { StandardsPack } from '../standards/schema';
import { bareLabel } from './bare-label';
import type { Pointing } from './pointing';

export type BlockLabel = keyof StandardsPack['labels'];

/** The words of a pack, looked up without regard to spaces, width and decoration. */
export interface Vocabulary {
  /** The meaning of a column header; undefined when it is no header word. */
  role(text: string): IndicatorRole | undefined;
  /** All meanings of a label of the block above the indicators (单位 may be the organisation or the money unit). */
  labels(text: string): readonly BlockLabel[];
  /** Standard name of a 一级指标 and its place in the order of the pack. */
  level1(text: string): { readonly name: string; readonly order: number } | undefined;
  level2(text: string): string | undefined;
  readonly units: StandardsPack['units'];
  /** What a person said of a header with this key (`headerKey`). */
  pointed(key: string): Pointing | undefined;
}

const vocabularies = new WeakMap<StandardsPack, Vocabulary>();

export function vocabularyOf(pack: StandardsPack): Vocabulary {
  const made = vocabularies.get(pack) ?? createVocabulary(pack);
  vocabularies.set(pack, made);
  return made;
}

/** The same words, and what people pointed out in this workbook. */
export function withPointings(words: Vocabulary, pointings: readonly Pointing[]): Vocabulary {
  const byHeader = new Map(pointings.map((pointing) => [pointing.header, pointing]));
  return { ...words, pointed: (key) => byHeader.get(key) };
}

function createVocabulary(pack: StandardsPack): Vocabulary {
  const roles = new Map<string, IndicatorRole>();
  for (const [role, words] of Object.entries(pack.headers)) {
    for (const word of words ?? []) setOnce(roles, bareLabel(word), role as IndicatorRole);
  }
  const labels = new Map<string, BlockLabel[]>();
  for (const [label, words] of Object.entries(pack.labels)) {
    for (const word of words ?? []) {
      const key = bareLabel(word);
      labels.set(key, [...(labels.get(key) ?? []), label as BlockLabel]);
    }
  }
  const level1 = new Map<string, { name: string; order: number }>();
  const level2 = new Map<string, string>();
  pack.levels.forEach((first, order) => {
    for (const word of [first.name, ...first.aliases]) setOnce(level1, bareLabel(word), { name: first.name, order });
    for (const second of first.level2) {
      for (const word of [second.name, ...second.aliases]) setOnce(level2, bareLabel(word), second.name);
    }
  });

  const find = <Value>(map: ReadonlyMap<string, Value>, text: string): Value | undefined => {
    // Long prose is never a label; this also keeps the look-up cheap.
    if (text.length > 40) return undefined;
    const bare = bareLabel(text);
    return map.get(bare) ?? map.get(bare.replace(/\([^()]*\)$/, ''));
  };
  return {
    role: (text) => find(roles, text),
    labels: (text) => find(labels, text) ?? [],
    level1: (text) => find(level1, text),
    level2: (text) => find(level2, text),
    units: pack.units,
    pointed: () => undefined,
  };
}

function setOnce<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}
