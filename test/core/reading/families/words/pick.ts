import * as fc from 'fast-check';

/** One of the words, the first one where a counterexample is made smaller. */
export function oneOf<T>(...words: readonly [T, ...T[]]): fc.Arbitrary<T> {
  return fc.constantFrom<T[]>(...words);
}

/** Sentences of parts: `sentence(['组织', '开展'], ['技能', '安全'], ['培训'])`. */
export function sentence(...parts: readonly (readonly [string, ...string[]])[]): fc.Arbitrary<string> {
  return fc.tuple(...parts.map((part) => oneOf(...part))).map((words) => words.join(''));
}
