import { normalise } from './bigrams';

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
