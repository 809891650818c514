import type { StandardsPack } from '../standards/schema';
import { indexTokens, nameKey, queryTokens } from './bigrams';
import { bestItems } from './best-items';
import type { Proposal, WordingLibrary, WordingQuery } from './contract';
import { createFieldIndexBuilder } from './field-index';
import type { FieldIndex } from './field-index';
import { createNameLookup } from './name-lookup';
import type { NameLookup } from './name-lookup';
import { kindsOf } from './neighbours';
import type { PreparedEntry } from './prepared-entry';
import { levelKey } from './level-key';
import { prepareEntry } from './prepared-entry';
import { mergeLibraries } from './merge-libraries';
import { createProjectWordIndex } from './project-words';
import type { ProjectWordIndex } from './project-words';
import { whyOf } from './why';
import type { ProjectFacts } from './why';
import { finish } from '../reading/steps';
import type { Steps } from '../reading/steps';

/** Finds wording for a row. */
export interface WordingIndex {
  /** The best first, at most `limit`. The same question always gets the same answer. */
  propose(query: WordingQuery, limit: number): Proposal[];
  readonly entries: readonly PreparedEntry[];
  readonly lookup: NameLookup;
}

export interface WordingOptions {
  /** Names that say nothing without their project; they weigh little. */
  readonly vagueNames: readonly string[];
}

/** Weights as measured on published tables (`npm run measure:wording`): they guide the order, not the truth. */
const WEIGHTS = {
  textInName: 3,
  textInDescription: 0.6,
  descriptionInName: 3,
  /** Shared among the tokens of a text that says nothing, so that 服务对象满意度 does not outweigh the project. */
  vague: 1.5,
  descriptionInDescription: 1,
  projectWord: 1,
  goalWord: 0.8,
  projectInName: 0.4,
  neighbours: 3,
  /** Alike and of the same project is more than the sum of both. */
  both: 0.5,
  /** What many tables use is likely to be wanted again. */
  popularity: 0.5,
  /** Rows are sometimes filed under the wrong 二级指标, so another one is pushed back, not hidden. */
  otherLevel2: 0.4,
  otherLevel1: 0.35,
  knownDescription: 3,
};
/** A project that an entry suits well. */
const ENOUGH_FIT = 12;
const NAME_LENGTH = 0.3;
const DESCRIPTION_LENGTH = 0.7;
const STARTS_WITH_TEXT = 1.5;
/** Longer texts say nothing more about one row. */
const LONGEST_QUERY = 400;
/** Entries between two pauses while the index is built: about a millisecond. */
const SLICE = 40;

interface Fields {
  readonly names: FieldIndex;
  readonly descriptions: FieldIndex;
  readonly projects: ProjectWordIndex;
}

interface Ranked {
  readonly entry: PreparedEntry;
  readonly score: number;
  /** 0 the very name, 1 a known variant of it, 2 alike. */
  readonly tier: 0 | 1 | 2;
  readonly isTaken: boolean;
  readonly isAtHome: boolean;
}

/** The index of all libraries, built in steps of about a millisecond so that typing never waits for it. */
export function* buildWordingIndex(libraries: readonly WordingLibrary[], options: WordingOptions): Steps<WordingIndex> {
  const names = createFieldIndexBuilder(NAME_LENGTH);
  const descriptions = createFieldIndexBuilder(DESCRIPTION_LENGTH);
  const projects = createProjectWordIndex();
  const lookup = createNameLookup();
  const entries: PreparedEntry[] = [];
  for (const entry of yield* mergeLibraries(libraries)) {
    const order = entries.length;
    const prepared = prepareEntry(entry, order);
    entries.push(prepared);
    lookup.add(prepared);
    const { indicator } = entry;
    names.add(order, [indicator.name, ...indicator.aliases].flatMap(indexTokens));
    descriptions.add(order, queryTokens(indicator.description));
    projects.add(order, indicator.kind === '' ? indicator.projectWords : [...indicator.projectWords, indicator.kind]);
    if (order % SLICE === SLICE - 1) yield;
  }
  const fields = { names: yield* names.build(), descriptions: yield* descriptions.build(), projects };
  return wordingIndex(entries, lookup, fields, options);
}

/** The index in one go, where nobody waits for a key. */
export function createWordingIndex(libraries: readonly WordingLibrary[], options: WordingOptions): WordingIndex {
  return finish(buildWordingIndex(libraries, options));
}

/** The library that a standards pack brings. */
export function packLibrary(pack: StandardsPack): WordingLibrary {
  return { origin: 'standard', title: pack.title, indicators: pack.indicators };
}

function wordingIndex(entries: readonly PreparedEntry[], lookup: NameLookup, fields: Fields, { vagueNames }: WordingOptions): WordingIndex {
  const vague = new Set(vagueNames.map(nameKey));
  /** 满意度100% says no more than 满意度. */
  const saysNothing = (text: string): boolean => vague.has(nameKey(text).replace(/[\d.%≥≤<>=]+/g, ''));
  return {
    entries,
    lookup,
    propose(query, limit) {
      const project = {
        words: fields.projects.wordsIn(`${query.project}\n${query.goals ?? ''}`).map(({ word }) => word),
        kinds: kindsOf(entries, lookup, query.taken),
      };
      const likeness = likenessOf(fields, query, { text: saysNothing(query.text), description: saysNothing(query.description) }, entries.length);
      const ranked = rank(entries, lookup, query, project, likeness, Math.max(0, Math.floor(limit)));
      return toProposals(ranked, query, project);
    },
  };
}

interface Likeness {
  /** To what is typed and described. */
  readonly alike: Float32Array;
  /** To the project. */
  readonly suits: Float32Array;
}

function likenessOf(fields: Fields, query: WordingQuery, isVague: { readonly text: boolean; readonly description: boolean }, count: number): Likeness {
  const alike = new Float32Array(count);
  const suits = new Float32Array(count);
  const typed = queryTokens(withoutNumbers(query.text).slice(0, LONGEST_QUERY));
  const described = queryTokens(query.description.slice(0, LONGEST_QUERY));
  const share = query.text === '' || isVague.text ? 1 : 0.5;
  fields.names.addScores(typed, isVague.text ? WEIGHTS.vague / typed.length : WEIGHTS.textInName, alike);
  fields.descriptions.addScores(typed, WEIGHTS.textInDescription, alike);
  fields.names.addScores(described, isVague.description ? WEIGHTS.vague / described.length : WEIGHTS.descriptionInName * share, alike);
  if (!isVague.description) fields.descriptions.addScores(described, WEIGHTS.descriptionInDescription * share, alike);
  fields.projects.addScores(fields.projects.wordsIn(query.project), WEIGHTS.projectWord, suits);
  fields.projects.addScores(fields.projects.wordsIn(query.goals ?? ''), WEIGHTS.goalWord, suits);
  fields.names.addScores(queryTokens(query.project.slice(0, LONGEST_QUERY)), WEIGHTS.projectInName, suits);
  return { alike, suits };
}

function rank(entries: readonly PreparedEntry[], lookup: NameLookup, query: WordingQuery, { kinds }: ProjectFacts, likeness: Likeness, limit: number): readonly Ranked[] {
  const text = nameKey(query.text);
  const same = new Set(lookup.named(query.text));
  const variant = new Set(lookup.known(query.text));
  const described = new Set(lookup.described(query.description));
  const taken = new Set(query.taken.map(nameKey));
  const declined = new Set((query.declined ?? []).map(nameKey));
  const level1 = levelKey(query.level1);
  const level2 = levelKey(query.level2);
  const hasLevel = level1 !== '' || level2 !== '';
  const ranked = bestItems<Ranked>(limit, compareRanked);
  for (const entry of entries) {
    const { order } = entry;
    const isAtHome = level2 ? entry.level2 === level2 : level1 !== '' && entry.level1 === level1;
    const alike = likeness.alike[order] ?? 0;
    const fit = likeness.suits[order] ?? 0;
    if (alike === 0 && !isAtHome && (hasLevel || fit === 0)) continue;
    const near = kinds.size === 0 ? 0 : WEIGHTS.neighbours * (kinds.get(entry.indicator.kind) ?? 0);
    const home = isAtHome || !hasLevel ? 1 : entry.level1 === level1 ? WEIGHTS.otherLevel2 : WEIGHTS.otherLevel1;
    const starts = alike > 0 && text !== '' && entry.name.startsWith(text) ? STARTS_WITH_TEXT : 1;
    const both = 1 + WEIGHTS.both * Math.min(1, fit / ENOUGH_FIT);
    const sum = alike * starts * both + fit + near + entry.popularity * WEIGHTS.popularity;
    const score = sum * home * (described.has(order) ? WEIGHTS.knownDescription : 1);
    const tier = same.has(order) ? 0 : variant.has(order) ? 1 : 2;
    const worst = ranked.worst();
    // Most entries end here: nothing is made for what cannot be among the best.
    if (worst && tier === 2 && worst.score > score && !worst.isTaken) continue;
    if (declined.size > 0 && (declined.has(entry.name) || declined.has(entry.indicator.id))) continue;
    ranked.add({ entry, score, tier, isTaken: taken.size > 0 && entry.name !== text && taken.has(entry.name), isAtHome });
  }
  return ranked.items;
}

function compareRanked(a: Ranked, b: Ranked): number {
  return (
    Number(a.isTaken) - Number(b.isTaken) ||
    a.tier - b.tier ||
    (a.tier < 2 ? Number(b.isAtHome) - Number(a.isAtHome) : 0) ||
    b.score - a.score ||
    b.entry.indicator.tables - a.entry.indicator.tables ||
    a.entry.order - b.entry.order
  );
}

function toProposals(ranked: readonly Ranked[], query: WordingQuery, project: ProjectFacts): Proposal[] {
  const top = Math.max(...ranked.map(({ score }) => score), 0);
  let ceiling = 1;
  return ranked.map(({ entry, score, tier }) => {
    const share = tier === 0 ? 1 : top > 0 ? score / top : 0;
    ceiling = Math.min(ceiling, share);
    return {
      indicator: entry.indicator,
      score: Math.round(ceiling * 1000) / 1000,
      why: whyOf(entry, tier, query, project),
      origin: entry.origin,
      library: entry.library,
    };
  });
}

/** `劳务派遣29人` asks for 劳务派遣 and 人: the number belongs into the 指标值, and what stood around it is no word. */
export function withoutNumbers(text: string): string {
  return text.normalize('NFKC').replace(/[0-9.,%≥≤<>=]+/g, '|');
}
