import { normalise } from './bigrams';

/** Words of projects are short; nothing longer is kept. */
const SHORTEST = 2;
const LONGEST = 12;
/** Longer texts say nothing more about one project. */
const LONGEST_TEXT = 800;
/** A title, not a paragraph. */
const LONGEST_TITLE = 48;
/** 培训 within 岗前培训 adds little to it. */
const CONTAINED = 0.5;
/** 社区工作者岗前培训经费 is about 培训: in a title the last word says what the money is for. */
const LAST_WORD = 1.2;
const PARAGRAPH = 0.8;
/** What the title of every project may end with, and how little that says. */
const SUFFIX = /(?:经费|资金|项目|专项|支出|预算|补助|工程|绩效目标表?)+$/u;
const SUFFIX_WORD = 0.5;

/** A known word in the text of a project, and how much it says about it. */
export interface ProjectWord {
  readonly word: string;
  readonly weight: number;
}

/** Tells which entries suit a project by the words in its title, purpose and goals. */
export interface ProjectWordIndex {
  /** The known words of a text, the most telling first. */
  wordsIn(text: string): readonly ProjectWord[];
  /** Adds to the score of each entry how well its words fit; rare words count more. */
  addScores(words: readonly ProjectWord[], weight: number, scores: Float32Array): void;
}

export interface ProjectWordIndexBuilder extends ProjectWordIndex {
  /** Entries come in their order: 0, 1, 2. */
  add(entry: number, words: readonly string[]): void;
}

/** Looks every piece of the text up, so that it takes as long for ten words as for ten thousand. */
export function createProjectWordIndex(): ProjectWordIndexBuilder {
  const entriesOf = new Map<string, number[]>();
  let total = 0;
  const rarity = (word: string): number => Math.log(1 + total / (1 + (entriesOf.get(word)?.length ?? 0)));
  return {
    add(entry, words) {
      total = Math.max(total, entry + 1);
      for (const word of new Set(words.map(normalise))) {
        if (word.length < SHORTEST || word.length > LONGEST) continue;
        const entries = entriesOf.get(word);
        if (entries) entries.push(entry);
        else entriesOf.set(word, [entry]);
      }
    },
    wordsIn(text) {
      const weights = new Map<string, number>();
      for (const part of text.slice(0, LONGEST_TEXT).split(/\s+/u)) {
        for (const { word, weight } of wordsOfPart(normalise(part), (known) => entriesOf.has(known))) {
          weights.set(word, Math.max(weight, weights.get(word) ?? 0));
        }
      }
      return [...weights]
        .map(([word, weight]) => ({ word, weight }))
        .sort((a, b) => rarity(b.word) * b.weight - rarity(a.word) * a.weight || (a.word < b.word ? -1 : 1));
    },
    addScores(words, weight, scores) {
      for (const { word, weight: own } of words) {
        const gain = weight * own * rarity(word);
        for (const entry of entriesOf.get(word) ?? []) scores[entry] = (scores[entry] ?? 0) + gain;
      }
    },
  };
}

function wordsOfPart(text: string, isKnown: (word: string) => boolean): ProjectWord[] {
  const words: ProjectWord[] = [];
  const head = text.replace(SUFFIX, '').length;
  let covered = 0;
  for (let start = 0; start < text.length; start++) {
    for (let end = Math.min(text.length, start + LONGEST); end >= start + SHORTEST; end--) {
      const word = text.slice(start, end);
      if (!isKnown(word)) continue;
      words.push({ word, weight: placeWeight(start, end, head, text.length) * (end <= covered ? CONTAINED : 1) });
      covered = Math.max(covered, end);
    }
  }
  return words;
}

function placeWeight(start: number, end: number, head: number, length: number): number {
  if (length > LONGEST_TITLE) return PARAGRAPH;
  return start >= head ? SUFFIX_WORD : 1 + LAST_WORD * Math.min(1, end / head) ** 2;
}
