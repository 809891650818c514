import { normalise } from './bigrams';

/** Words of projects are short; nothing longer is kept. */
const SHORTEST = 2;
const LONGEST = 12;
/** Longer texts say nothing more about one project. */
const LONGEST_TEXT = 800;

/** Tells which entries suit a project by the words in its title, purpose and goals. */
export interface ProjectWordIndex {
  /** The known words in a text, the most telling first. */
  wordsIn(text: string): readonly string[];
  /** Adds to the score of each entry how well its words fit; rare words count more. */
  addScores(words: readonly string[], weight: number, scores: Float32Array): void;
}

/** Looks every piece of the text up, so that it takes as long for ten words as for ten thousand. */
export function createProjectWordIndex(wordsOfEntries: readonly (readonly string[])[]): ProjectWordIndex {
  const entriesOf = new Map<string, number[]>();
  wordsOfEntries.forEach((words, entry) => {
    for (const word of new Set(words.map(normalise))) {
      if (word.length < SHORTEST || word.length > LONGEST) continue;
      const entries = entriesOf.get(word);
      if (entries) entries.push(entry);
      else entriesOf.set(word, [entry]);
    }
  });
  const total = wordsOfEntries.length;
  const rarity = (word: string): number => Math.log(1 + total / (1 + (entriesOf.get(word)?.length ?? 0)));
  return {
    wordsIn(text) {
      const asked = normalise(text.slice(0, LONGEST_TEXT));
      const found = new Set<string>();
      for (let start = 0; start < asked.length; start++) {
        for (let end = start + SHORTEST; end <= Math.min(asked.length, start + LONGEST); end++) {
          const piece = asked.slice(start, end);
          if (entriesOf.has(piece)) found.add(piece);
        }
      }
      return [...found].sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1));
    },
    addScores(words, weight, scores) {
      for (const word of words) {
        const gain = weight * rarity(word);
        for (const entry of entriesOf.get(word) ?? []) scores[entry] = (scores[entry] ?? 0) + gain;
      }
    },
  };
}
