import type { NamingWords } from '../../standards/naming-schema';
import { normalise } from '../bigrams';
import { costNames } from './cost-names';
import { createNaming } from './naming';
import type { Naming, NameShapes } from './naming';
import { satisfactionNames } from './satisfaction-names';
import { shareNames } from './share-names';
import { thingNames } from './thing-names';
import { timeNames } from './time-names';

/** Makes names out of what a description says, the most faithful first. None of them says more than the description. */
export type NameMaker = (description: string) => readonly string[];

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/gu;
/** A longer description tells of more than one thing; its beginning tells what is counted. */
const MOST_SENTENCES = 3;
const LONGEST_READ = 200;
const SHORTEST = 4;
const LONGEST = 18;
/** A figure or a formula in a name would be a target, and half of a bracket is no name. */
const NO_NAME = /[\d%‰≥≤<>=×÷/|,.:;、()+-]/u;

/** A pack without words for it makes none. */
export function createNameMaker(words: NamingWords, shapes: NameShapes): NameMaker {
  const naming = createNaming(words, shapes);
  if (!naming) return () => [];
  const slogan = new RegExp(words.slogans.length === 0 ? '(?!)' : words.slogans.join('|'), 'u');
  return (description) => {
    const names = new Set<string>();
    for (const candidate of candidates(description, naming)) {
      // LED, APP: texts are compared in small letters, but not written so.
      const name = candidate.replaceAll('实际', '').toUpperCase();
      if (name.length >= SHORTEST && name.length <= LONGEST && !NO_NAME.test(name) && !slogan.test(name)) names.add(name);
    }
    return [...names];
  };
}

function* candidates(description: string, naming: Naming): Generator<string> {
  const text = normalise(description.slice(0, LONGEST_READ)).replace(/[“”"'‘’]/gu, '');
  for (const sentence of text.split(/[。;!?]/u).slice(0, MOST_SENTENCES)) {
    const plain = sentence.replace(BRACKETS, '');
    yield* satisfactionNames(plain, naming);
    yield* costNames(plain, naming);
    yield* shareNames(/^\(/u.test(sentence) ? sentence : plain, naming);
    for (const clause of plain.split(/[,:]/u)) yield* thingNames(clause, naming);
    yield* timeNames(plain, naming);
  }
}
