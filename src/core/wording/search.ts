import { bestItems } from './best-items';
import type { BestItems } from './best-items';
import type { Proposal, ProposalWhy } from './contract';
import { createPinyinIndexBuilder } from './pinyin-index';
import type { PinyinIndex } from './pinyin-index';
import { pinyinQuery, soundsOf } from './pinyin';
import type { PreparedEntry } from './prepared-entry';
import { levelKey } from './level-key';
import type { WordingIndex } from './wording-index';
import { finish } from '../reading/steps';
import type { Steps } from '../reading/steps';

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

/** Whose name (-1) or variant a text of the pinyin index is. */
interface Owner {
  readonly entry: PreparedEntry;
  readonly variant: number;
}

interface Hit {
  readonly entry: PreparedEntry;
  readonly why: ProposalWhy;
  /** Smaller is better: in the name before in a variant, at its beginning before within, nearly all of it before a part. */
  readonly distance: number;
}

/** Names and variants between two pauses. */
const SLICE = 40;
const VARIANT = 10;
const WITHIN = 3;

/** Built in steps, like the index it goes with. */
export function* buildWordingSearch(index: WordingIndex): Steps<WordingSearch> {
  const builder = createPinyinIndexBuilder();
  const owners: Owner[] = [];
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
      const hits = bestItems<Hit>(Math.max(0, Math.floor(limit)), compareHits);
      if (asked === '') everything(index.entries, filter, isWanted, hits);
      else matching(asked, pinyin, owners, isWanted, hits);
      // 养捞金: the wrong character of the right sound, as an input method offers it.
      if (asked !== '' && hits.items.length === 0) for (const sound of soundsOf(asked)) matching(sound, pinyin, owners, isWanted, hits);
      const found = hits.items.map(proposalOf);
      return asked === '' ? [...found] : withLikeNames(found, text, filter, limit, index, isWanted);
    },
  };
}

/** The search in one go, where nobody waits for a key. */
export function createWordingSearch(index: WordingIndex): WordingSearch {
  return finish(buildWordingSearch(index));
}

type Wanted = (entry: PreparedEntry) => boolean;

function everything(entries: readonly PreparedEntry[], { level2 = '' }: SearchFilter, isWanted: Wanted, hits: BestItems<Hit>): void {
  const why: ProposalWhy = { kind: level2 === '' ? 'listed' : 'level2' };
  for (const entry of entries) if (isWanted(entry)) hits.add({ entry, why, distance: 0 });
}

/** Names and variants that the query writes or spells. */
function matching(query: string, pinyin: PinyinIndex, owners: readonly Owner[], isWanted: Wanted, hits: BestItems<Hit>): void {
  const kind = /[a-z]/.test(query) ? 'pinyin' : 'words';
  let last: PreparedEntry | undefined;
  pinyin.find(query, (text, start, length) => {
    const owner = owners[text];
    // The name comes before the variants, and is always the better reason.
    if (!owner || owner.entry === last) return;
    const { entry, variant } = owner;
    last = entry;
    const whole = variant < 0 ? entry.name : (entry.variants[variant] ?? '');
    offer(hits, entry, variant, distance(start, length, whole), isWanted, () =>
      kind === 'words' && length === whole.length ? { kind: 'same-name' } : { kind, words: [whole.slice(start, start + length)] },
    );
  });
}

/** Nothing is made for what cannot be among the best. */
function offer(hits: BestItems<Hit>, entry: PreparedEntry, variant: number, near: number, isWanted: Wanted, why?: () => ProposalWhy): void {
  const far = variant < 0 ? near : VARIANT + near;
  const worst = hits.worst();
  if ((worst && worst.distance < far) || !isWanted(entry)) return;
  hits.add({ entry, why: variant < 0 && why ? why() : variantWhy(entry, variant), distance: far });
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
  found: readonly Proposal[],
  text: string,
  { level1 = '', level2 = '' }: SearchFilter,
  limit: number,
  index: WordingIndex,
  isWanted: Wanted,
): Proposal[] {
  if (found.length >= limit || !/\p{Script=Han}{2}/u.test(text)) return [...found];
  const known = new Set(found.map(({ indicator }) => indicator.id));
  const alike = index
    .propose({ level1, level2, text, description: '', project: '', taken: [] }, limit * 2)
    .filter(({ indicator, why }) => why.kind === 'words' && !known.has(indicator.id) && index.lookup.named(indicator.name).some((order) => isWanted(index.entries[order] as PreparedEntry)));
  return [...found, ...alike].slice(0, limit);
}

function filterOf({ level1 = '', level2 = '', kind = '' }: SearchFilter): (entry: PreparedEntry) => boolean {
  const first = levelKey(level1);
  const second = levelKey(level2);
  return (entry) => (first === '' || entry.level1 === first) && (second === '' || entry.level2 === second) && (kind === '' || entry.indicator.kind === kind);
}

function proposalOf({ entry, why, distance: far }: Hit): Proposal {
  return { indicator: entry.indicator, score: Math.round(1000 / (1 + far)) / 1000, why, origin: entry.origin, library: entry.library };
}
