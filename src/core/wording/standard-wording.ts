import type { StandardIndicator } from '../standards/schema';
import { nameKey } from './bigrams';
import { levelKey } from './level-key';
import type { WordingIndex } from './wording-index';

/** A row's name that is known to be another way of writing a standard one. */
export interface StandardWording {
  readonly indicator: StandardIndicator;
  /** As the row writes it. */
  readonly variant: string;
}

/**
 * 规范表述: the standard wording of a name that is a known variant. Undefined for a name that is standard already, that
 * nobody knows, or whose standard wording stands under another 二级指标: then the row says something else.
 */
export function standardWordingOf(index: WordingIndex, row: { readonly level2: string; readonly name: string }): StandardWording | undefined {
  if (nameKey(row.name) === '' || index.lookup.named(row.name).length > 0) return undefined;
  const level2 = levelKey(row.level2);
  const known = index.lookup.known(row.name).flatMap((order) => index.entries[order] ?? []);
  const here = known.find((entry) => level2 === '' || entry.level2 === level2);
  return here && { indicator: here.indicator, variant: row.name };
}
