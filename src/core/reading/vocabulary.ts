import type { IndicatorRole } from '../model/target-table';
import type { StandardsPack } from '../standards/schema';
import { bareLabel, labelSpellings } from './bare-label';
import { budgetWordsOf, type HeaderKind } from './budget/words';
import type { Pointing } from './pointing';
import { unitIndex } from './values/unit-index';

export type BlockLabel = keyof StandardsPack['labels'] | keyof StandardsPack['formLabels'];
export type FormWord = keyof StandardsPack['forms'];

/** The words of a pack, looked up without regard to spaces, width, numbering and decoration. */
export interface Vocabulary {
  /** The likeliest meaning of a column header; undefined when it is no header word. */
  role(text: string): IndicatorRole | undefined;
  /** The meanings of a column header, the likeliest first; none when it is no header word. */
  roles(text: string): readonly IndicatorRole[];
  /** The meanings of the longest header word that an unknown header holds: `2023年计划完成指标值` holds 指标值. */
  rolesInside(text: string): readonly IndicatorRole[];
  /** All meanings of a label of the block (单位 may be the organisation or the money unit). */
  labels(text: string): readonly BlockLabel[];
  /** Whether a header word may stand over amounts: 基本支出, 财政拨款. */
  isAmountHeader(text: string): boolean;
  /** Standard name of a 一级指标 and its place in the order of the pack. */
  level1(text: string): { readonly name: string; readonly order: number } | undefined;
  level2(text: string): string | undefined;
  /** Whether a text names both: `产出指标-数量指标`. */
  isLevelPair(text: string): boolean;
  /** The 一级指标 that a 二级指标 belongs to, both by standard name. */
  level1Of(level2: string): string | undefined;
  /** Whether a text is one of the words of this kind. */
  is(kind: FormWord, text: string): boolean;
  /** Whether a text begins with one of the words of this kind. */
  startsWith(kind: FormWord, text: string): boolean;
  /** What stands behind the longest of these words that a text begins with; undefined when it begins with none. */
  behind(kind: FormWord, text: string): string | undefined;
  /** Whether a text holds one of the words of this kind. */
  holds(kind: FormWord, text: string): boolean;
  /** `…`, `指标2：`, `**`: what a form holds where nobody wrote anything. */
  isFiller(text: string): boolean;
  /** Whether the whole text is a unit that the pack lists. */
  isUnit(text: string): boolean;
  /** Whether a row of such texts can only be the header of a budget table: 科目编码 | 科目名称 | 合计. */
  isBudgetHeader(texts: readonly string[]): boolean;
  readonly units: StandardsPack['units'];
  /** What people showed in this workbook. */
  readonly pointings: readonly Pointing[];
}

const vocabularies = new WeakMap<StandardsPack, Vocabulary>();

export function vocabularyOf(pack: StandardsPack): Vocabulary {
  const made = vocabularies.get(pack) ?? createVocabulary(pack);
  vocabularies.set(pack, made);
  return made;
}

/** The same words, and what people pointed out in this workbook. */
export function withPointings(words: Vocabulary, pointings: readonly Pointing[]): Vocabulary {
  return pointings.length === 0 ? words : { ...words, pointings };
}

/** Long prose is never a label; this also keeps the look-up cheap. */
const LONGEST_LABEL = 40;
const BETWEEN_LEVELS = /\s*[-—–－_/／\\＼>＞→:：·•・]+\s*/;
/** Fewer words may be a name and its value. */
const BUDGET_HEADER = 3;

function createVocabulary(pack: StandardsPack): Vocabulary {
  const roles = meanings<IndicatorRole>([pack.headers]);
  const labels = meanings<BlockLabel>([pack.labels, pack.formLabels]);
  const level1 = new Map<string, { name: string; order: number }>();
  const level2 = new Map<string, string>();
  const parents = new Map<string, string>();
  pack.levels.forEach((first, order) => {
    for (const word of [first.name, ...first.aliases]) setOnce(level1, bareLabel(word), { name: first.name, order });
    for (const second of first.level2) {
      setOnce(parents, second.name, first.name);
      for (const word of [second.name, ...second.aliases]) setOnce(level2, bareLabel(word), second.name);
    }
  });
  const forms = new Map<FormWord, readonly string[]>();
  for (const [kind, words] of Object.entries(pack.forms)) forms.set(kind as FormWord, words.map(bareLabel));
  const fillers = patterns(pack.forms.fillers ?? []);
  const units = unitIndex(pack.units);
  const budget = budgetWordsOf(pack);
  const insideWords = [...roles.keys()].filter((word) => word.length >= 3).sort((a, b) => b.length - a.length);
  // Short words say it only at the end: 本年权重.
  const endWords = [...roles].flatMap(([word, [main]]) => (word.length === 2 && (main === 'weight' || main === 'score' || main === 'comparator') ? [word] : []));
  const wordsOf = (kind: FormWord): readonly string[] => forms.get(kind) ?? [];

  const spellingsOf = rememberedSpellings();
  const find = <Value>(map: ReadonlyMap<string, Value>, text: string): Value | undefined => {
    if (text.length > LONGEST_LABEL) return undefined;
    for (const spelling of spellingsOf(text)) {
      const found = map.get(spelling);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const pairOf = (text: string): { readonly first: { readonly name: string; readonly order: number }; readonly second: string } | undefined => {
    const parts = text.length > LONGEST_LABEL ? [] : text.split(BETWEEN_LEVELS);
    const first = parts.length === 2 ? find(level1, parts[0] ?? '') : undefined;
    // 效益·社会 is 社会效益.
    const second = first && (find(level2, parts[1] ?? '') ?? find(level2, `${parts[1] ?? ''}${parts[0] ?? ''}`));
    return first && second !== undefined ? { first, second } : undefined;
  };
  return {
    role: (text) => find(roles, text)?.[0],
    roles: (text) => find(roles, text) ?? [],
    rolesInside: (text) => {
      if (text.length > LONGEST_LABEL) return [];
      const bare = bareLabel(text);
      const word = insideWords.find((known) => bare.includes(known)) ?? endWords.find((known) => bare.endsWith(known));
      return word === undefined ? [] : (roles.get(word) ?? []);
    },
    labels: (text) => find(labels, text) ?? [],
    level1: (text) => find(level1, text) ?? pairOf(text)?.first,
    level2: (text) => find(level2, text) ?? pairOf(text)?.second,
    isLevelPair: (text) => pairOf(text) !== undefined,
    level1Of: (name) => parents.get(name),
    is: (kind, text) => text.length <= LONGEST_LABEL && spellingsOf(text).some((spelling) => wordsOf(kind).includes(spelling)),
    startsWith: (kind, text) => {
      const bare = bareLabel(text.slice(0, LONGEST_LABEL));
      return wordsOf(kind).some((word) => bare.startsWith(word));
    },
    behind: (kind, text) => {
      const bare = spellingsOf(text.slice(0, LONGEST_LABEL)).at(-1) ?? '';
      const word = wordsOf(kind).reduce((longest, one) => (bare.startsWith(one) && one.length > longest.length ? one : longest), '');
      return word === '' ? undefined : bare.slice(word.length);
    },
    holds: (kind, text) => {
      const bare = bareLabel(text.slice(0, LONGEST_LABEL));
      return wordsOf(kind).some((word) => bare.includes(word));
    },
    isFiller: (text) => {
      if (text.length > LONGEST_LABEL) return false;
      const bare = bareLabel(text);
      return bare === '' || fillers.some((pattern) => pattern.test(bare));
    },
    isUnit: (text) => {
      const bare = bareLabel(text).replace(/^\((.*)\)$/, '$1');
      return bare !== '' && bare.length <= 12 && units.matchStart(bare)?.length === bare.length;
    },
    isAmountHeader: (text) => budget.header(text)?.kind === 'amount',
    isBudgetHeader: (texts) => {
      if (texts.length < BUDGET_HEADER) return false;
      const words = texts.map((text) => budget.header(text));
      const has = (...kinds: readonly HeaderKind[]): boolean => words.some((word) => word && kinds.includes(word.kind));
      return words.every((word) => word?.exact) && has('code', 'codeGroup', 'name') && has('amount');
    },
    units: pack.units,
    pointings: [],
  };
}

/** One cell is looked up many times in a row, and tables repeat their words. */
const REMEMBERED = 4000;

function rememberedSpellings(): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    if (known.size >= REMEMBERED) known.clear();
    const spellings = labelSpellings(text);
    known.set(text, spellings);
    return spellings;
  };
}

/** Every meaning of every word, in the order of the pack. */
function meanings<Meaning extends string>(sections: readonly Readonly<Record<string, readonly string[] | undefined>>[]): ReadonlyMap<string, readonly Meaning[]> {
  const map = new Map<string, Meaning[]>();
  for (const section of sections) {
    for (const [meaning, words] of Object.entries(section)) {
      for (const word of words ?? []) {
        const key = bareLabel(word);
        const known = map.get(key);
        if (!known) map.set(key, [meaning as Meaning]);
        else if (!known.includes(meaning as Meaning)) known.push(meaning as Meaning);
      }
    }
  }
  return map;
}

/** A pattern of a pack made elsewhere that is none matches nothing. */
function patterns(sources: readonly string[]): readonly RegExp[] {
  return sources.flatMap((source) => {
    try {
      return [new RegExp(source, 'u')];
    } catch {
      return [];
    }
  });
}

function setOnce<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}
