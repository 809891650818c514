import { best } from './best';
import { normalise } from './bigrams';
import type { Proposal, ProposalWhy } from './contract';
import { createPinyinIndexBuilder } from './pinyin-index';
import type { PinyinIndex } from './pinyin-index';
import { pinyinQuery } from './pinyin';
import type { PreparedEntry } from './prepared-entry';
import { levelKey } from './prepared-entry';
import type { WordingIndex } from './wording-index';

/** Narrows the list to a part of the library; empty means all of it. */
export interface SearchFilter {
  readonly level1?: string;
  readonly level2?: string;
  readonly kind?: string;
}

/** The search box and the browsing of the library. */
export interface WordingSearch {
  /** What is typed: Chinese, pinyin, initials, or a mixture. Nothing typed lists the part of the library, most used first. */
  find(text: string, filter: SearchFilter, limit: number): Proposal[];
  /** The kinds of spending, with how many indicators each has. */
  readonly kinds: ReadonlyMap<string, number>;
}

interface Hit {
  readonly entry: PreparedEntry;
  readonly why: ProposalWhy;
  /** Smaller is better: in the name before in a variant, at its beginning before within, nearly all of it before a part. */
  readonly distance: number;
}

/** Names and variants between two pauses. */
const SLICE = 400;
const VARIANT = 10;
const WITHIN = 3;

/** Built in steps, like the index it goes with. */
export function* buildWordingSearch(index: WordingIndex): Generator<void, WordingSearch, void> {
  const builder = createPinyinIndexBuilder();
  const owners: { readonly entry: PreparedEntry; readonly variant: number }[] = [];
  for (const entry of index.entries) {
    [entry.name, ...entry.variants].forEach((text, i) => {
      builder.add(text);
      owners.push({ entry, variant: i - 1 });
    });
    if (entry.order % SLICE === SLICE - 1) yield;
  }
  const pinyin = builder.build();
  const kinds = new Map<string, number>();
  for (const { indicator } of index.entries) if (indicator.kind !== '') kinds.set(indicator.kind, (kinds.get(indicator.kind) ?? 0) + 1);
  return {
    kinds,
    find(text, filter, limit) {
      const asked = pinyinQuery(text);
      const isWanted = filterOf(filter);
      const hits = asked === '' ? everything(index.entries) : /[a-z]/.test(asked) ? spelled(asked, pinyin, owners) : written(normalise(text), index.entries);
      const found = best(hits.filter(({ entry }) => isWanted(entry)), limit, compareHits);
      return asked === '' ? toProposals(found) : withLikeNames(toProposals(found), text, filter, limit, index, isWanted);
    },
  };
}

/** The search in one go, where nobody waits for a key. */
export function createWordingSearch(index: WordingIndex): WordingSearch {
  const steps = buildWordingSearch(index);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function everything(entries: readonly PreparedEntry[]): Hit[] {
  return entries.map((entry) => ({ entry, why: { kind: 'level2' }, distance: 0 }));
}

function written(text: string, entries: readonly PreparedEntry[]): Hit[] {
  return entries.flatMap((entry): Hit[] => {
    const at = entry.name.indexOf(text);
    if (at >= 0) return [{ entry, why: at === 0 && entry.name === text ? { kind: 'same-name' } : { kind: 'words', words: [text] }, distance: distance(at, text.length, entry.name) }];
    const variant = entry.variants.findIndex((one) => one.includes(text));
    if (variant < 0) return [];
    return [{ entry, why: variantWhy(entry, variant), distance: VARIANT + distance(entry.variants[variant]?.indexOf(text) ?? 0, text.length, entry.variants[variant] ?? '') }];
  });
}

function spelled(query: string, pinyin: PinyinIndex, owners: readonly { readonly entry: PreparedEntry; readonly variant: number }[]): Hit[] {
  const hits = new Map<number, Hit>();
  for (const { text, start, length } of pinyin.find(query)) {
    const owner = owners[text];
    if (!owner) continue;
    const { entry, variant } = owner;
    const whole = variant < 0 ? entry.name : (entry.variants[variant] ?? '');
    const hit: Hit = {
      entry,
      why: variant < 0 ? { kind: 'pinyin', words: [whole.slice(start, start + length)] } : variantWhy(entry, variant),
      distance: (variant < 0 ? 0 : VARIANT) + distance(start, length, whole),
    };
    const known = hits.get(entry.order);
    if (!known || hit.distance < known.distance) hits.set(entry.order, hit);
  }
  return [...hits.values()];
}

function variantWhy({ indicator }: PreparedEntry, variant: number): ProposalWhy {
  return { kind: 'known-variant', variant: indicator.aliases[variant] ?? '' };
}

function distance(start: number, length: number, whole: string): number {
  return (start === 0 ? 0 : WITHIN) + (whole.length - length) / Math.max(1, whole.length);
}

function compareHits(a: Hit, b: Hit): number {
  return a.distance - b.distance || b.entry.indicator.tables - a.entry.indicator.tables || a.entry.order - b.entry.order;
}

/** After what was found letter by letter comes what shares words with it. */
function withLikeNames(
  found: Proposal[],
  text: string,
  { level1 = '', level2 = '' }: SearchFilter,
  limit: number,
  index: WordingIndex,
  isWanted: (entry: PreparedEntry) => boolean,
): Proposal[] {
  if (found.length >= limit || !/\p{Script=Han}{2}/u.test(text)) return found;
  const known = new Set(found.map(({ indicator }) => indicator.id));
  const wanted = new Set(index.entries.filter(isWanted).map(({ indicator }) => indicator.id));
  const alike = index
    .propose({ level1, level2, text, description: '', project: '', taken: [] }, limit * 2)
    .filter(({ indicator, why }) => !known.has(indicator.id) && wanted.has(indicator.id) && why.kind === 'words');
  return [...found, ...alike].slice(0, limit);
}

function filterOf({ level1 = '', level2 = '', kind = '' }: SearchFilter): (entry: PreparedEntry) => boolean {
  const first = levelKey(level1);
  const second = levelKey(level2);
  return (entry) => (first === '' || entry.level1 === first) && (second === '' || entry.level2 === second) && (kind === '' || entry.indicator.kind === kind);
}

function toProposals(hits: readonly Hit[]): Proposal[] {
  return hits.map(({ entry, why, distance: far }) => ({
    indicator: entry.indicator,
    score: Math.round(1000 / (1 + far)) / 1000,
    why,
    origin: entry.origin,
    library: entry.library,
  }));
}
