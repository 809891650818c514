import { bestItems } from './best-items';
import { nameKey } from './bigrams';
import type { WordingQuery } from './contract';
import type { LevelNames } from './level-names';
import type { NameLookup } from './name-lookup';
import type { PreparedEntry } from './prepared-entry';

/** Weights as measured on published tables (`npm run measure:wording`): they guide the order, not the truth. */
const WEIGHTS = {
  neighbours: 5,
  /** An entry of the kind of spending that the project is about. */
  kind: 5,
  /** What words of the project weigh with an entry of a kind that it is not about. */
  otherKind: 0.8,
  /** What likeness counts of an entry whose kind the project is not about: 社保卡 in a description leads astray. */
  foreign: 0.8,
  /** Wording that every department uses suits any project, though none best. */
  commonKind: 0.8,
  /** Alike and of the same project is more than the sum of both. */
  both: 0.5,
  /** What many tables use is likely to be wanted again. */
  popularity: 0.8,
  /** Rows are sometimes filed under the wrong 二级指标, so another one is pushed back, not hidden. */
  otherLevel2: 0.4,
  otherLevel1: 0.35,
  knownDescription: 3,
  startsWithText: 1.5,
};
/** A project that an entry suits well. */
const ENOUGH_FIT = 12;

/** How near each entry comes, by its place in the index. */
export interface Likeness {
  /** To what is typed and described. */
  readonly alike: Float32Array;
  /** To the words of the project. */
  readonly suits: Float32Array;
  /** Kinds of spending that the project is about, 0 to 1. */
  readonly about: ReadonlyMap<string, number>;
  /** Kinds of the rows that the table has, with their share. */
  readonly neighbours: ReadonlyMap<string, number>;
}

/** What is ranked, and by which names it is known. */
export interface Ranking {
  readonly entries: readonly PreparedEntry[];
  readonly lookup: NameLookup;
  readonly levelNames: LevelNames;
  readonly commonKinds: ReadonlySet<string>;
  /** All kinds of spending, and of each entry the number of its kind among them: thousands of entries, a few kinds. */
  readonly kinds: readonly string[];
  readonly kindOf: Uint16Array;
}

export interface RankedEntry {
  readonly entry: PreparedEntry;
  readonly score: number;
  /** 0 the very name, 1 a known variant of it, 2 alike. */
  readonly tier: 0 | 1 | 2;
  readonly isTaken: boolean;
  readonly isAtHome: boolean;
}

/** The best entries for a row, in order. `meant`: names that its description comes to. */
export function rankEntries({ entries, lookup, levelNames, commonKinds, kinds, kindOf }: Ranking, query: WordingQuery, likeness: Likeness, meant: readonly string[], limit: number): readonly RankedEntry[] {
  const text = nameKey(query.text);
  const same = new Set(lookup.named(query.text));
  const variant = new Set(lookup.known(query.text));
  const described = new Set([query.description, ...meant].flatMap((said) => lookup.described(said)));
  const taken = new Set(query.taken.map(nameKey));
  const declined = new Set((query.declined ?? []).map(nameKey));
  const { level1, level2 } = levelNames.of(query);
  const hasLevel = level1 !== '' || level2 !== '';
  const shares = Float32Array.from(kinds, (kind) => (commonKinds.has(kind) ? WEIGHTS.commonKind : (likeness.about.get(kind) ?? 0)));
  const nearness = Float32Array.from(kinds, (kind) => WEIGHTS.neighbours * (likeness.neighbours.get(kind) ?? 0));
  const isAboutNothing = likeness.about.size === 0;
  const isForeign = kinds.map((kind, i) => !isAboutNothing && kind !== '' && shares[i] === 0);
  const ranked = bestItems<RankedEntry>(limit, compareRanked);
  for (const entry of entries) {
    const { order, indicator } = entry;
    const isAtHome = level2 ? entry.level2 === level2 : level1 !== '' && entry.level1 === level1;
    const alike = likeness.alike[order] ?? 0;
    const kind = kindOf[order] ?? 0;
    const byWords = likeness.suits[order] ?? 0;
    const fit = isAboutNothing ? byWords : fitOf(byWords, shares[kind] ?? 0);
    if (alike === 0 && !isAtHome && (hasLevel || fit === 0)) continue;
    const near = nearness[kind] ?? 0;
    const home = isAtHome || !hasLevel ? 1 : entry.level1 === level1 ? WEIGHTS.otherLevel2 : WEIGHTS.otherLevel1;
    const starts = alike > 0 && text !== '' && entry.name.startsWith(text) ? WEIGHTS.startsWithText : 1;
    const both = 1 + WEIGHTS.both * Math.min(1, fit / ENOUGH_FIT);
    const sum = alike * (isForeign[kind] ? WEIGHTS.foreign : 1) * starts * both + fit + near + entry.popularity * WEIGHTS.popularity;
    const score = sum * home * (described.has(order) ? WEIGHTS.knownDescription : 1);
    const tier = same.has(order) ? 0 : variant.has(order) ? 1 : 2;
    const worst = ranked.worst();
    // Most entries end here: nothing is made for what cannot be among the best.
    if (worst && tier === 2 && worst.score > score && !worst.isTaken) continue;
    if (declined.size > 0 && (declined.has(entry.name) || declined.has(indicator.id))) continue;
    ranked.add({ entry, score, tier, isTaken: taken.size > 0 && entry.name !== text && taken.has(entry.name), isAtHome });
  }
  return ranked.items;
}

/** How well an entry suits the project: by its own words, and by those of its kind. */
function fitOf(byWords: number, share: number): number {
  return byWords * (WEIGHTS.otherKind + (1 - WEIGHTS.otherKind) * share) + WEIGHTS.kind * share;
}

function compareRanked(a: RankedEntry, b: RankedEntry): number {
  return (
    Number(a.isTaken) - Number(b.isTaken) ||
    a.tier - b.tier ||
    (a.tier < 2 ? Number(b.isAtHome) - Number(a.isAtHome) : 0) ||
    b.score - a.score ||
    b.entry.indicator.tables - a.entry.indicator.tables ||
    a.entry.order - b.entry.order
  );
}
