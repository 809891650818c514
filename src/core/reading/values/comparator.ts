import { compactText, halfWidth } from '../../model/plain-text';
import type { Comparator, ValueNote } from '../../model/target-value';

export interface ComparatorMatch {
  readonly comparator: Comparator;
  readonly notes: readonly ValueNote[];
  /** What stands behind it. */
  readonly rest: string;
}

/** Signs met in tables, with what they mean. The first five are the standard ones. */
const SIGNS: Readonly<Record<string, Comparator>> = {
  '≥': '≥', '≤': '≤', '>': '>', '<': '<', '=': '=',
  '≧': '≥', '≦': '≤', '⩾': '≥', '⩽': '≤', '≮': '≥', '≯': '≤', '﹥': '>', '﹤': '<', '═': '=', '》': '>', '《': '<',
};
const SIGN_RUN = /^[≥≤><=≧≦⩾⩽≮≯﹥﹤═》《](?: *[≥≤><=≧≦⩾⩽≮≯﹥﹤═》《])*/;
const TWO_SIGNS: Readonly<Record<string, Comparator>> = { '>=': '≥', '<=': '≤' };
const TWO_SIGNS_TURNED: Readonly<Record<string, Comparator>> = { '=>': '≥', '=<': '≤' };

const WORDS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:不得?低于|不得?少于|不小于|大于或?等于|高于或?等于|至少|不少于等于)/, '≥'],
  [/^(?:不得?高于|不得?超过|不大于|不多于|不超|小于或?等于|低于或?等于|至多|最多|控制在)/, '≤'],
  [/^(?:大于|高于|超过|多于)/, '>'],
  [/^(?:小于|低于|少于)/, '<'],
  [/^等于/, '='],
];

const BEFORE_NUMBER = new RegExp(`(?:[≥≤><=≧≦⩾⩽≮≯﹥﹤═＞＜＝]+|[》《]=?|${WORDS.map(([word]) => word.source.slice(1)).join('|')})\\s*[\\d.〈×X*＊]`);

/** Where in a text a comparator with its number, or with what stands for one (`≥XX元`), begins: 4 for `养护里程>=320公里`. */
export function comparatorStart(text: string): number | undefined {
  return BEFORE_NUMBER.exec(text)?.index;
}

/** `\geq`, `\%` and the dollar signs around them, as text extraction leaves them behind. */
export function withoutFormulaMarks(text: string): { readonly text: string; readonly changed: boolean } {
  const plain = text
    .replace(/\\(?:geqslant|geq|ge)(?![a-z])/g, '≥')
    .replace(/\\(?:leqslant|leq|le)(?![a-z])/g, '≤')
    .replace(/\\gt(?![a-z])/g, '>')
    .replace(/\\lt(?![a-z])/g, '<')
    .replace(/\\%/g, '%');
  return plain === text ? { text, changed: false } : { text: plain.replace(/\$/g, '').trim(), changed: true };
}

/** The comparator a text starts with, in signs. `wide` says that full-width signs stood in the text. */
export function matchComparatorSign(text: string, wide: boolean): ComparatorMatch | undefined {
  const run = SIGN_RUN.exec(text)?.[0];
  if (run === undefined) return undefined;
  const rest = text.slice(run.length).trimStart();
  // 《…》 around a title is no comparator: `《办法》`; `《5` is.
  if (run.startsWith('《') && !/^-?[\d.]/.test(rest)) return undefined;
  const signs = run.replace(/ /g, '');
  const single = SIGNS[signs];
  if (single) {
    const standard = signs === single && !wide;
    return { comparator: single, notes: standard ? [] : ['comparator-variant'], rest };
  }
  const pair = TWO_SIGNS[signs];
  if (pair) return { comparator: pair, notes: ['comparator-variant'], rest };
  const first = TWO_SIGNS_TURNED[signs.slice(0, 2)] ?? SIGNS[signs.charAt(0)] ?? '=';
  return { comparator: first, notes: ['comparator-malformed'], rest };
}

/** 不低于90%: words that compare, only right before a number. */
export function matchComparatorWords(text: string): ComparatorMatch | undefined {
  for (const [words, comparator] of WORDS) {
    const found = words.exec(text)?.[0];
    if (found === undefined) continue;
    const rest = text.slice(found.length).trimStart();
    if (/^-?\d/.test(rest)) return { comparator, notes: ['comparator-in-words'], rest };
  }
  return undefined;
}

/** 90%以上: the comparator said behind number and unit. */
export function matchComparatorSuffix(rest: string): { readonly comparator?: Comparator; readonly length: number } | undefined {
  const found = /^ *(?:(及以上|以上)|(及以下|以下|以内|之内|内)|(左右))(?=$|[ ,，、;；.。()（）])/.exec(rest);
  if (!found) return undefined;
  const comparator = found[1] ? '≥' : found[2] ? '≤' : undefined;
  return { length: found[0].length, ...(comparator && { comparator }) };
}

/** Whether a text is a comparator and nothing else: `≥`, `＝`, 大于等于. */
export function isComparatorText(text: string): boolean {
  if (text.length > 12) return false;
  // With a number behind it, since 《 alone may be the bracket of a title.
  if (matchComparatorSign(`${halfWidth(withoutFormulaMarks(text).text).trim()}0`, false)?.rest === '0') return true;
  return matchComparatorWords(`${compactText(text)}0`)?.rest === '0';
}
