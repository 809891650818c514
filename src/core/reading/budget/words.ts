import { compactText } from '../../model/plain-text';
import { parseMoneyUnit } from '../../model/parse-amount';
import type { MoneyUnit } from '../../model/amount';
import type { StandardsPack } from '../../standards/schema';

type Section = StandardsPack['budget'];
export type HeaderKind = 'no' | 'code' | 'codeGroup' | 'name' | 'amount' | 'quantity' | 'ratio' | 'text' | 'foreign';

export interface HeaderWord {
  readonly kind: HeaderKind;
  /** The whole word is known, not only its end. */
  readonly exact: boolean;
  /** Place in the list of the pack: the earlier of two names is the name of the row. */
  readonly order: number;
}

/** The budget words of a pack, looked up without regard to spaces, width, years in front and units in brackets. */
export interface BudgetWords {
  readonly section: Section;
  header(text: string): HeaderWord | undefined;
  isPart(text: string): boolean;
  /** Begins with the name of a part: `支出项目`. */
  namesPart(text: string): boolean;
  isTotal(text: string): boolean;
  isSubtotal(text: string): boolean;
  isOfWhich(text: string): boolean;
  /** Finds the known labels of a text, each with its colon: `编制部门：某局 单位：元` has two. */
  readonly label: RegExp;
}

/** The kinds in the order in which a word is looked up. */
const KINDS = ['foreign', 'no', 'code', 'codeGroup', 'ratio', 'quantity', 'text', 'amount', 'name'] as const;
const LONGEST_HEADER = 60;
const UNIT_IN_BRACKETS = /\((?:金额)?(?:单位)?:?(?:人民币)?((?:百|千|万|百万|亿)?元)\)/;
const YEAR_IN_FRONT = /^\(?(?:\d{4}|\d{2}|[上本当]|XX)年(?:度)?\)?(?=.)/;
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．)](?!\d)|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\))/;

const cache = new WeakMap<StandardsPack, BudgetWords>();

export function budgetWordsOf(pack: StandardsPack): BudgetWords {
  const made = cache.get(pack) ?? createBudgetWords(pack.budget);
  cache.set(pack, made);
  return made;
}

/** A header word as it is named: half-width, without spaces, the unit in brackets and the marks around it. */
export function headerName(text: string): string {
  return compactText(text)
    .replace(UNIT_IN_BRACKETS, '')
    .replace(/^[★☆*●▲]+/, '')
    .replace(/[:;。]+$/, '');
}

/** The unit that a header declares for its own column: `金额（万元）`, or a cell below the words with the unit alone. */
export function unitInHeader(text: string): MoneyUnit | undefined {
  const unit = UNIT_IN_BRACKETS.exec(compactText(text))?.[1];
  return unit === undefined ? bareUnit(text) : parseMoneyUnit(unit);
}

/** `万元`, `（元）`: a cell that says a unit of money and nothing else. */
export function bareUnit(text: string): MoneyUnit | undefined {
  return /[:：]/.test(text) || text.length > 8 ? undefined : parseMoneyUnit(text);
}

/** Begins as a row of a list begins: `一、`, `1.`, `（二）`. */
export function isNumbered(text: string): boolean {
  return NUMBERED.test(compactText(text));
}

function createBudgetWords(section: Section): BudgetWords {
  const exact = new Map<string, HeaderWord>();
  for (const kind of KINDS) {
    section.headers[kind].forEach((word, order) => {
      const key = headerName(word);
      if (!exact.has(key)) exact.set(key, { kind, exact: true, order });
    });
  }
  const endings = endingLookup([
    ...section.headers.code.filter((word) => word.length >= 4).map((word) => [word, 'code'] as const),
    ...section.headers.name.filter((word) => word.length >= 4).map((word) => [word, 'name'] as const),
    ...section.headers.text.filter((word) => word.length >= 4).map((word) => [word, 'text'] as const),
    ...section.headers.foreign.filter((word) => word.length >= 3).map((word) => [word, 'foreign'] as const),
    // 部门代码 and other codes of things that are no 科目.
    ...section.headers.code.filter((word) => word.length === 2).map((word) => [word, 'text'] as const),
    ...section.headers.ratio.map((word) => [word, 'ratio'] as const),
    ...section.headers.quantity.map((word) => [word, 'quantity'] as const),
    ...section.headers.amountEnding.map((word) => [word, 'amount'] as const),
  ]);
  const parts = new Set(section.headers.part.map(headerName));
  const lookUp = (bare: string): HeaderWord | undefined => exact.get(bare) ?? endings(bare);
  const header = (text: string): HeaderWord | undefined => {
    if (text.length > LONGEST_HEADER || isNumbered(text)) return undefined;
    const named = headerName(text).replace(/["“”'‘’]/g, '');
    const ofWhich = named.replace(/^其中:?(?=.)/, '');
    const plain = ofWhich.replace(YEAR_IN_FRONT, '');
    return exact.get(named) ?? lookUp(plain) ?? (/^\(?\d{4}年(?:度)?\)?$/.test(named) ? { kind: 'amount', exact: false, order: 0 } : lookUp(plain.replace(/\([^()]*\)/g, '')));
  };
  const memo = new Map<string, HeaderWord | null>();
  return {
    section,
    header: (text) => {
      if (text.length > LONGEST_HEADER) return undefined;
      const known = memo.get(text);
      if (known !== undefined) return known ?? undefined;
      const found = header(text);
      // The memory is bounded: a sheet may hold any number of different texts.
      if (memo.size < 5000) memo.set(text, found ?? null);
      return found;
    },
    namesPart: (text) => section.headers.part.some((word) => headerName(text).replace(YEAR_IN_FRONT, '').startsWith(word)),
    isPart: (text) => parts.has(headerName(text).replace(YEAR_IN_FRONT, '').replace(/\([^()]*\)/g, '')),
    isTotal: (text) => endsWithOne(text, section.rows.total),
    isSubtotal: (text) => endsWithOne(text, section.rows.subtotal),
    label: labelPattern(Object.values(section.labels).flat()),
    isOfWhich: (text) => section.rows.ofWhich.some((word) => compactText(text).replace(/^\((.*)$/, '$1').startsWith(word)),
  };
}

/** Any of the labels at the start or behind a blank, spaced or not (`单　位：`). */
function labelPattern(labels: readonly string[]): RegExp {
  const spaced = [...new Set(labels)]
    .sort((a, b) => b.length - a.length)
    .map((label) => [...label].map((sign) => sign.replace(/[(（]/, '[(（]').replace(/[)）]/, '[)）]').replace(/^[.*+?^${}|\\]$/, '\\$&')).join('\\s*'));
  return new RegExp(`(^|\\s+)(${spaced.join('|')})\\s*[:：]`, 'g');
}

/** `本年收入合计`, `合 计`, `合计(1+2)`. */
function endsWithOne(text: string, words: readonly string[]): boolean {
  // Most texts end otherwise: nothing needs to be made of them.
  if (text.length > LONGEST_HEADER || !words.some((word) => text.includes(word.slice(-1)))) return false;
  const bare = compactText(text).replace(/\([^()]*\)$/, '').replace(/[:;。]+$/, '');
  return words.some((word) => bare.endsWith(word));
}

/** Longest ending first, the kinds in the order given where they are as long. */
function endingLookup(words: readonly (readonly [string, HeaderKind])[]): (text: string) => HeaderWord | undefined {
  const byEnding = new Map<string, HeaderKind>();
  for (const [word, kind] of words) if (!byEnding.has(word)) byEnding.set(word, kind);
  const longest = Math.max(...words.map(([word]) => word.length));
  return (text) => {
    for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
      const kind = byEnding.get(text.slice(-length));
      if (kind) return { kind, exact: false, order: Number.MAX_SAFE_INTEGER };
    }
    return undefined;
  };
}
