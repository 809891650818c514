import type { RuleWords } from '../../standards/rule-words';
import type { StandardsPack } from '../../standards/schema';

const known = new WeakMap<RuleWords, Map<string, RegExp>>();

/** One of the word lists of the pack as a regular expression, made once; `whole` and `end` hold it to all or the end of a text. */
export function wordsOf(pack: StandardsPack, key: keyof RuleWords, place: 'inside' | 'start' | 'end' | 'whole' = 'inside'): RegExp {
  const start = place === 'start' || place === 'whole' ? '^' : '';
  const end = place === 'end' || place === 'whole' ? '$' : '';
  return patternOf(pack, `${key} ${place}`, () => new RegExp(`${start}(?:${pack.words[key].join('|')})${end}`, 'u'));
}

/** A pattern built from words of the pack, made once under its name: rules ask for it on every row. */
export function patternOf(pack: StandardsPack, name: string, make: () => RegExp): RegExp {
  const made = known.get(pack.words) ?? new Map<string, RegExp>();
  known.set(pack.words, made);
  const pattern = made.get(name) ?? make();
  made.set(name, pattern);
  return pattern;
}
