import { normalise } from './bigrams';

/** More words would not make the reason clearer. */
const MOST_WORDS = 3;
/** No name is longer; keeps pasted essays cheap. */
const LONGEST = 24;

/** The longest pieces of `query` that also stand in one of the texts, longest first: what really made the two alike. */
export function sharedWords(query: string, texts: readonly string[]): string[] {
  const asked = normalise(query).replace(/[^\u3400-\u9fffa-z]/g, ' ');
  const known = texts.map(normalise);
  const found = new Set<string>();
  for (let start = 0; start < asked.length; ) {
    const word = longestFrom(asked, start, known);
    if (word.length >= 2) found.add(word);
    start += Math.max(1, word.length);
  }
  return [...found].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
}

function longestFrom(asked: string, start: number, known: readonly string[]): string {
  let word = '';
  for (let end = start + 1; end <= Math.min(asked.length, start + LONGEST); end++) {
    const piece = asked.slice(start, end);
    if (piece.endsWith(' ') || !known.some((text) => text.includes(piece))) break;
    word = piece;
  }
  return word;
}
