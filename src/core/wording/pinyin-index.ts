import { endsOf, readingsOf } from './pinyin';

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

/** Beginnings of what a query may spell, by letter or character, in the order of the texts. */
interface Places {
  readonly texts: number[];
  /** Where in the row of all characters. */
  readonly at: number[];
}

/** A character that many texts share, numbered, with what may begin at it. */
interface Known {
  readonly id: number;
  /** Its own and the first letters of its readings; none for signs, which are silent. */
  readonly beginnings: readonly string[];
}

/**
 * All texts as one row of numbered characters. What a query may spell at a character depends on the character alone, so
 * it is worked out once a query and looked up at all the thousands of places.
 */
export function createPinyinIndexBuilder(): PinyinIndexBuilder {
  const known = new Map<string, Known>();
  const characters: string[] = [];
  const row: number[] = [];
  const begins: number[] = [];
  const places = new Map<string, Places>();
  const knownOf = (character: string): Known => {
    const before = known.get(character);
    if (before) return before;
    const readings = readingsOf(character);
    const beginnings = isSilent(character) ? [] : [...new Set([character, ...readings.map((syllable) => syllable.charAt(0))])];
    const made = { id: characters.push(character) - 1, beginnings };
    known.set(character, made);
    return made;
  };
  return {
    add(text) {
      const order = begins.push(row.length) - 1;
      for (const character of text) {
        const { id, beginnings } = knownOf(character);
        const at = row.push(id) - 1;
        for (const beginning of beginnings) {
          let list = places.get(beginning);
          if (!list) places.set(beginning, (list = { texts: [], at: [] }));
          list.texts.push(order);
          list.at.push(at);
        }
      }
    },
    build() {
      begins.push(row.length);
      const silent = new Set(characters.flatMap((character, id) => (isSilent(character) ? [id] : [])));
      return pinyinIndex({ characters, silent, row: Uint32Array.from(row), begins, places });
    },
  };
}

/** Signs say nothing; a rare character whose reading is not known is still found by itself. */
function isSilent(character: string): boolean {
  return readingsOf(character).length === 0 && !/\p{Script=Han}/u.test(character);
}

interface Texts {
  readonly characters: readonly string[];
  readonly silent: ReadonlySet<number>;
  readonly row: Uint32Array;
  /** Where each text begins in the row, and at last where the row ends. */
  readonly begins: readonly number[];
  readonly places: ReadonlyMap<string, Places>;
}

function pinyinIndex({ characters, silent, row, begins, places }: Texts): PinyinIndex {
  return {
    find(query, onSpelled) {
      const list = places.get(query.charAt(0));
      if (!list) return;
      const width = query.length + 1;
      const known: (readonly number[] | undefined)[] = [];
      /** Where in the query one may be after the character `id`, having begun it at `from`. */
      const ends = (id: number, from: number): readonly number[] => (known[id * width + from] ??= silent.has(id) ? [from] : endsOf(query, from, characters[id] ?? ''));
      const spell = (from: number, at: number, last: number): number => {
        if (from === query.length) return at;
        if (at === last) return -1;
        for (const end of ends(row[at] ?? 0, from)) {
          const there = spell(end, at + 1, last);
          if (there >= 0) return there;
        }
        return -1;
      };
      let done = -1;
      for (let i = 0; i < list.texts.length; i++) {
        const text = list.texts[i] ?? 0;
        if (text === done) continue;
        const at = list.at[i] ?? 0;
        const end = spell(0, at, begins[text + 1] ?? row.length);
        if (end < 0) continue;
        onSpelled(text, at - (begins[text] ?? 0), end - at);
        done = text;
      }
    },
  };
}
