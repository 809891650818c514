import type { StandardIndicator } from '../standards/schema';
import { nameKey } from './bigrams';
import { levelKey } from './level-key';
import type { LibraryOrigin, WordingLibrary } from './contract';
import type { Steps } from '../reading/steps';

/** One wording to propose, and whose it is. */
export interface LibraryEntry {
  readonly indicator: StandardIndicator;
  readonly origin: LibraryOrigin;
  readonly library: string;
}

/** Indicators between two pauses. */
const SLICE = 500;

/**
 * All libraries as one list, in steps. What a unit or its administrator wrote stands for the standard wording of the same name
 * and 二级指标, with the variants and project words of both; nothing is offered twice.
 */
export function* mergeLibraries(libraries: readonly WordingLibrary[]): Steps<LibraryEntry[]> {
  const merged = new Map<string, LibraryEntry>();
  let seen = 0;
  for (const { origin, title, indicators } of [...libraries].sort((a, b) => rank(a.origin) - rank(b.origin))) {
    for (const indicator of indicators) {
      const key = `${levelKey(indicator.level2)}\n${nameKey(indicator.name)}`;
      const known = merged.get(key);
      seen += 1;
      if (seen % SLICE === 0) yield;
      merged.set(key, known ? { ...known, indicator: joined(known.indicator, indicator) } : { indicator, origin, library: title });
    }
  }
  return [...merged.values()];
}

/** Own wording comes first, the pack's last. */
function rank(origin: LibraryOrigin): number {
  return origin === 'own' ? 0 : origin === 'administrator' ? 1 : 2;
}

function joined(first: StandardIndicator, second: StandardIndicator): StandardIndicator {
  return {
    ...first,
    description: first.description || second.description,
    aliases: [...new Set([...first.aliases, ...second.aliases])],
    projectWords: [...new Set([...first.projectWords, ...second.projectWords])],
    kind: first.kind || second.kind,
    tables: first.tables + second.tables,
  };
}
