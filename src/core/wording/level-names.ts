import type { StandardsPack } from '../standards/schema';
import { levelKey } from './level-key';

/** Where a row stands, in the library's own names; empty where the library has no such level. */
export interface RowLevels {
  readonly level1: string;
  readonly level2: string;
}

/** What the library calls a 一级 or 二级指标 that a form names otherwise: 经济成本指标 asks for 成本. */
export interface LevelNames {
  of(row: RowLevels): RowLevels;
}

/** `known` are the levels of which the library holds anything: a level nobody knows narrows nothing. */
export function createLevelNames(levels: StandardsPack['levels'], known: { readonly level1: ReadonlySet<string>; readonly level2: ReadonlySet<string> }): LevelNames {
  const first = new Map<string, string>();
  const second = new Map<string, string>();
  for (const { name, aliases, level2 } of levels) {
    addNames(first, name, aliases);
    for (const one of level2) addNames(second, one.name, one.aliases);
  }
  const level2Of = (name: string): string => {
    const key = levelKey(name);
    return known.level2.has(key) ? key : (second.get(key) ?? '');
  };
  return {
    of({ level1, level2 }) {
      const own = level2Of(level2);
      // 成本指标 is a 一级指标 in some forms and a 二级指标 in others.
      const top = first.get(levelKey(level1)) ?? levelKey(level1);
      return { level1: known.level1.has(top) ? top : '', level2: own !== '' ? own : level2Of(level1) };
    },
  };
}

function addNames(map: Map<string, string>, name: string, aliases: readonly string[]): void {
  const key = levelKey(name);
  for (const one of [key, ...aliases.map(levelKey)]) if (!map.has(one)) map.set(one, key);
}
