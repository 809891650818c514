import type { RuleWords } from '../../standards/rule-words';
import type { StandardsPack } from '../../standards/schema';

const known = new WeakMap<RuleWords, Map<string, RegExp>>();

/** One of the word lists of the pack as a regular expression, made once; `whole` and `end` hold it to all or the end of a text. */
export function wordsOf(pack: StandardsPack, key: keyof RuleWords, place: 'inside' | 'start' | 'end' | 'whole' = 'inside'): RegExp {
  const made = known.get(pack.words) ?? new Map<string, RegExp>();
  known.set(pack.words, made);
  const name = `${key} ${place}`;
  const before = made.get(name);
  if (before) return before;
  const start = place === 'start' || place === 'whole' ? '^' : '';
  const end = place === 'end' || place === 'whole' ? '$' : '';
  const pattern = new RegExp(`${start}(?:${pack.words[key].join('|')})${end}`, 'u');
  made.set(name, pattern);
  return pattern;
}
