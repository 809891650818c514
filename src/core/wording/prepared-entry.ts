import type { StandardIndicator } from '../standards/schema';
import { nameKey, normalise } from './bigrams';
import type { LibraryOrigin } from './contract';
import { levelKey } from './level-key';
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
