import type { NamingWords } from '../standards/naming-schema';
import type { StandardIndicator, StandardsPack } from '../standards/schema';
import { indexTokens, nameKey, queryTokens } from './bigrams';
import type { Proposal, WordingLibrary, WordingQuery } from './contract';
import { createFieldIndexBuilder } from './field-index';
import type { FieldIndex } from './field-index';
import { createNameLookup } from './name-lookup';
import type { NameLookup } from './name-lookup';
import { createKindIndex } from './kind-index';
import type { KindIndex } from './kind-index';
import { createLevelNames } from './level-names';
import { kindsOf } from './neighbours';
import type { PreparedEntry } from './prepared-entry';
import { prepareEntry } from './prepared-entry';
import { mergeLibraries } from './merge-libraries';
import { createProjectWordIndex } from './project-words';
import type { ProjectWordIndex } from './project-words';
import { rankEntries } from './rank-entries';
import type { Likeness, RankedEntry } from './rank-entries';
import { whyOf } from './why';
import type { ProjectFacts } from './why';
import { createNameMeasures } from './naming/name-measures';
import type { NameMeasures } from './naming/name-measures';
import { createRowNamer } from './naming/row-namer';
import { finish } from '../reading/steps';
import type { Steps } from '../reading/steps';

/** Finds wording for a row. */
export interface WordingIndex {
  /** The best first, at most `limit`. The same question always gets the same answer. */
  propose(query: WordingQuery, limit: number): Proposal[];
  /** Wording that was made from the description of a row, by the id it was proposed with; its description is left to the row. */
  described(id: string): StandardIndicator | undefined;
  readonly entries: readonly PreparedEntry[];
  readonly lookup: NameLookup;
}

export interface WordingOptions {
  /** Names that say nothing without their project; they weigh little. */
  readonly vagueNames: readonly string[];
  /** What forms call the 一级 and 二级指标 of the library. */
  readonly levels: StandardsPack['levels'];
  /** Kinds whose wording every department uses. */
  readonly commonKinds: readonly string[];
  /** How names are made from descriptions. */
  readonly naming: NamingWords;
  readonly words: Pick<StandardsPack['words'], 'harmNames'>;
}

/** Weights as measured on published tables (`npm run measure:wording`). */
const WEIGHTS = {
  textInName: 2,
  textInDescription: 0.6,
  descriptionInName: 2,
  /** Shared among the tokens of a text that says nothing, so that 服务对象满意度 does not outweigh the project. */
  vague: 1.5,
  descriptionInDescription: 1.3,
  projectWord: 1,
  goalWord: 0.8,
  projectInName: 0.4,
};
const NAME_LENGTH = 0.3;
const DESCRIPTION_LENGTH = 0.7;
/** Longer texts say nothing more about one row. */
const LONGEST_QUERY = 400;
/** Entries between two pauses while the index is built: about a millisecond. */
const SLICE = 25;

/** How many proposals of the libraries stand before a name made from the description. */
const PLACE_OF_MADE = 1;

interface Fields {
  readonly names: FieldIndex;
  readonly descriptions: FieldIndex;
  readonly projects: ProjectWordIndex;
  readonly kinds: KindIndex;
  readonly measures: NameMeasures;
}

/** The index of all libraries, built in steps of about a millisecond so that typing never waits for it. */
export function* buildWordingIndex(libraries: readonly WordingLibrary[], options: WordingOptions): Steps<WordingIndex> {
  const names = createFieldIndexBuilder(NAME_LENGTH);
  const descriptions = createFieldIndexBuilder(DESCRIPTION_LENGTH);
  const projects = createProjectWordIndex();
  const kinds = createKindIndex();
  const lookup = createNameLookup();
  const measures = createNameMeasures(options.naming, options.words.harmNames);
  const entries: PreparedEntry[] = [];
  for (const entry of yield* mergeLibraries(libraries)) {
    const order = entries.length;
    const prepared = prepareEntry(entry, order);
    entries.push(prepared);
    lookup.add(prepared);
    measures.add(prepared);
    const { indicator } = entry;
    const named = [indicator.name, ...indicator.aliases].flatMap(indexTokens);
    const described = queryTokens(indicator.description);
    names.add(order, named);
    descriptions.add(order, described);
    kinds.add(indicator.kind, [...named, ...described, ...indicator.projectWords.flatMap(queryTokens)]);
    projects.add(order, indicator.kind === '' ? indicator.projectWords : [...indicator.projectWords, indicator.kind]);
    if (order % SLICE === SLICE - 1) yield;
  }
  const fields = { names: yield* names.build(), descriptions: yield* descriptions.build(), projects, kinds, measures };
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

function wordingIndex(entries: readonly PreparedEntry[], lookup: NameLookup, fields: Fields, options: WordingOptions): WordingIndex {
  const known = { level1: new Set(entries.map(({ level1 }) => level1)), level2: new Set(entries.map(({ level2 }) => level2)) };
  const kinds = [...new Set(entries.map(({ indicator }) => indicator.kind))];
  const kindNumbers = new Map(kinds.map((kind, number) => [kind, number]));
  const kindOf = Uint16Array.from(entries, ({ indicator }) => kindNumbers.get(indicator.kind) ?? 0);
  const ranking = { entries, lookup, kinds, kindOf, levelNames: createLevelNames(options.levels, known), commonKinds: new Set(options.commonKinds) };
  const vague = new Set(options.vagueNames.map(nameKey));
  /** 满意度100% says no more than 满意度. */
  const saysNothing = (text: string): boolean => vague.has(nameKey(text).replace(/[\d.%≥≤<>=]+/g, ''));
  const namer = createRowNamer(options.naming, { lookup, measures: fields.measures, levelNames: ranking.levelNames, saysNothing });
  return {
    entries,
    lookup,
    described: (id) => namer.described(id),
    propose(query, limit) {
      const most = Math.max(0, Math.floor(limit));
      const { known, made } = namer.nameOf(query);
      const neighbours = kindsOf(entries, lookup, query.taken);
      const alike = alikeTo(fields, query, { text: saysNothing(query.text), description: saysNothing(query.description) }, entries.length);
      const likeness = { alike, suits: suitsProject(fields, query, entries.length), about: fields.kinds.sharesOf(query.project), neighbours };
      const ranked = rankEntries(ranking, query, likeness, known, most);
      const proposals = toProposals(ranked, query, { words: fields.projects.wordsIn(`${query.project}\n${query.goals ?? ''}`).map(({ word }) => word), kinds: neighbours });
      return made ? withMade(proposals, made).slice(0, most) : proposals;
    },
  };
}

function alikeTo(fields: Fields, query: WordingQuery, isVague: { readonly text: boolean; readonly description: boolean }, count: number): Likeness['alike'] {
  const alike = new Float32Array(count);
  const typed = queryTokens(withoutNumbers(query.text).slice(0, LONGEST_QUERY));
  const described = queryTokens(query.description.slice(0, LONGEST_QUERY));
  const share = query.text === '' || isVague.text ? 1 : 0.5;
  fields.names.addScores(typed, isVague.text ? WEIGHTS.vague / typed.length : WEIGHTS.textInName, alike);
  fields.descriptions.addScores(typed, WEIGHTS.textInDescription, alike);
  fields.names.addScores(described, isVague.description ? WEIGHTS.vague / described.length : WEIGHTS.descriptionInName * share, alike);
  if (!isVague.description) fields.descriptions.addScores(described, WEIGHTS.descriptionInDescription * share, alike);
  return alike;
}

function suitsProject(fields: Fields, { project, goals }: WordingQuery, count: number): Likeness['suits'] {
  const suits = new Float32Array(count);
  fields.projects.addScores(fields.projects.wordsIn(project), WEIGHTS.projectWord, suits);
  fields.projects.addScores(fields.projects.wordsIn(goals ?? ''), WEIGHTS.goalWord, suits);
  fields.names.addScores(queryTokens(project.slice(0, LONGEST_QUERY)), WEIGHTS.projectInName, suits);
  return suits;
}

function toProposals(ranked: readonly RankedEntry[], query: WordingQuery, project: ProjectFacts): Proposal[] {
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

/** Standard wording comes first; what the row says itself stands behind the best of it. */
function withMade(proposals: readonly Proposal[], made: Proposal): Proposal[] {
  const before = proposals.slice(0, PLACE_OF_MADE);
  return [...before, { ...made, score: before.at(-1)?.score ?? 1 }, ...proposals.slice(PLACE_OF_MADE)];
}
