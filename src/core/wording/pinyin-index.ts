import { readingsOf, spelledFrom } from './pinyin';

/** Told where a query is spelled: in which text, in the order they were added, from which character, and how many. */
export type OnSpelled = (text: number, start: number, length: number) => void;

export interface PinyinIndex {
  /** At most one place a text: its first. */
  find(query: string, onSpelled: OnSpelled): void;
}

export interface PinyinIndexBuilder {
  add(text: string): void;
  build(): PinyinIndex;
}

interface Places {
  readonly texts: number[];
  readonly starts: number[];
  /** One bit for each letter that may follow: of the same syllable or the beginning of the next. */
  readonly followers: number[];
}

/** All places by the letter or character that begins them, so that a query looks at a small part of 20,000 names. */
export function createPinyinIndexBuilder(): PinyinIndexBuilder {
  const texts: (readonly string[])[] = [];
  const places = new Map<string, Places>();
  return {
    add(text) {
      const characters = [...text].filter((character) => readingsOf(character).length > 0);
      const order = texts.push(characters) - 1;
      characters.forEach((character, start) => {
        const next = characters[start + 1];
        const begins = next === undefined ? 0 : lettersOf(readingsOf(next), 0);
        for (const beginning of new Set([character, ...readingsOf(character).map((syllable) => syllable.charAt(0))])) {
          const ofSyllable = readingsOf(character).filter((syllable) => syllable.startsWith(beginning));
          addPlace(places, beginning, order, start, begins | lettersOf(ofSyllable, 1));
        }
      });
    },
    build: () => ({ find: (query, onSpelled) => findPlaces(query, texts, places, onSpelled) }),
  };
}

function addPlace(places: Map<string, Places>, beginning: string, text: number, start: number, followers: number): void {
  let known = places.get(beginning);
  if (!known) places.set(beginning, (known = { texts: [], starts: [], followers: [] }));
  known.texts.push(text);
  known.starts.push(start);
  known.followers.push(followers);
}

function findPlaces(query: string, texts: readonly (readonly string[])[], places: ReadonlyMap<string, Places>, onSpelled: OnSpelled): void {
  const known = places.get(query.charAt(0));
  if (!known) return;
  const second = query.charAt(1);
  const needed = /[a-z]/.test(second) ? bitOf(second) : 0;
  let last = -1;
  for (let i = 0; i < known.texts.length; i++) {
    const text = known.texts[i] ?? 0;
    if (text === last || (needed !== 0 && ((known.followers[i] ?? 0) & needed) === 0)) continue;
    const start = known.starts[i] ?? 0;
    const length = query.length === 1 ? 1 : spelledFrom(query, texts[text] ?? [], start);
    if (length === 0) continue;
    onSpelled(text, start, length);
    last = text;
  }
}

function lettersOf(syllables: readonly string[], at: number): number {
  return syllables.reduce((bits, syllable) => bits | bitOf(syllable.charAt(at)), 0);
}

function bitOf(letter: string): number {
  const at = letter.charCodeAt(0) - 97;
  return at >= 0 && at < 26 ? 1 << at : 0;
}
