import { compact } from './cell-text';

/** Pairs of neighbouring characters, punctuation and digits left out: what two short Chinese texts have in common. */
export function bigrams(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const word of compact(text).split(/[^\p{Script=Han}A-Za-z]+/u)) {
    const letters = [...word];
    letters.slice(1).forEach((letter, index) => pairs.add((letters[index] ?? '') + letter));
  }
  return pairs;
}

export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const pair of a) if (b.has(pair)) count += 1;
  return count;
}
