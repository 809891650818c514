import type { StandardIndicator } from '../standards/schema';
import { nameKey, normalise } from './bigrams';
import type { LibraryOrigin } from './contract';
import type { LibraryEntry } from './merge-libraries';

/** A wording with what every query compares, made once. */
export interface PreparedEntry {
  readonly indicator: StandardIndicator;
  readonly origin: LibraryOrigin;
  readonly library: string;
  /** Its place in the index. */
  readonly order: number;
  readonly name: string;
  readonly variants: readonly string[];
  readonly description: string;
  /** Grows slowly with the number of tables that use it. */
  readonly popularity: number;
  readonly level1: string;
  readonly level2: string;
}

export function prepareEntry({ indicator, origin, library }: LibraryEntry, order: number): PreparedEntry {
  return {
    indicator,
    origin,
    library,
    order,
    name: nameKey(indicator.name),
    variants: indicator.aliases.map(nameKey),
    description: normalise(indicator.description).replace(/。$/u, ''),
    popularity: Math.log1p(indicator.tables),
    level1: levelKey(indicator.level1),
    level2: levelKey(indicator.level2),
  };
}

/** Few, and always the same: kept so that equal keys are one string and compare at once. */
const levelKeys = new Map<string, string>();
const MOST_LEVELS = 500;

/** 数量 and 数量 指标 name the same level. */
export function levelKey(level: string): string {
  const known = levelKeys.get(level);
  if (known !== undefined) return known;
  const key = normalise(level).replace(/指标$/, '');
  const same = levelKeys.get(key) ?? key;
  if (levelKeys.size < MOST_LEVELS) {
    levelKeys.set(same, same);
    levelKeys.set(level, same);
  }
  return same;
}
