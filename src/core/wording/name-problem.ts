import type { StandardsPack } from '../standards/schema';
import { normalise } from './bigrams';
import type { RejectedReason } from './library-reading';

/** Longer names are sentences, not names. */
const LONGEST_NAME = 30;

/** Why a text can be nobody's 三级指标. */
export function nameProblem(text: string, { placeholders, levels }: StandardsPack): RejectedReason | undefined {
  const name = normalise(text);
  if (name === '') return 'no-name';
  if (placeholders.some((pattern) => new RegExp(pattern, 'u').test(name))) return 'placeholder';
  if (name.length < 2 || !/\p{Script=Han}/u.test(name)) return 'not-words';
  if (name.length > LONGEST_NAME) return 'too-long';
  return levels.some(({ level2 }) => level2.some((one) => one.name === name)) ? 'level-name' : undefined;
}
