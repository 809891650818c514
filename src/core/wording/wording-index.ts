import MiniSearch, { type SearchOptions } from 'minisearch';
import type { StandardIndicator } from '../standards/schema';
import { indexTokens, normalise, queryTokens } from './bigrams';
import type { Proposal, ProposalWhy, WordingQuery } from './contract';
import { sharedWords } from './shared-words';

/** Finds standard indicators for a row. */
export interface WordingIndex {
  /** The best first, at most `limit`. The same question always gets the same answer. */
  propose(query: WordingQuery, limit: number): Proposal[];
}

/** Weights as measured on published tables: guides the order, not the truth. */
const WEIGHTS = { textInName: 3, textInDescription: 1, descriptionInName: 2, descriptionInDescription: 3, project: 0.5 };
/** Rows are sometimes filed under the wrong 二级指标, so another one is pushed back, not hidden. */
const SAME_LEVEL2 = 3;
const KNOWN_DESCRIPTION = 3;
/** Longer texts say nothing more about one row. */
const LONGEST_QUERY = 400;

interface Entry {
  readonly indicator: StandardIndicator;
  readonly order: number;
  readonly name: string;
  readonly variants: readonly string[];
  readonly description: string;
  readonly level1: string;
  readonly level2: string;
}

interface Ranked {
  readonly entry: Entry;
  readonly score: number;
  /** 0 the very name, 1 a known variant of it, 2 alike. */
  readonly tier: 0 | 1 | 2;
  readonly taken: boolean;
}

/** Builds the index; about 20 ms for two hundred entries, so it is built at start and never stored. */
export function createWordingIndex(indicators: readonly StandardIndicator[]): WordingIndex {
  const entries = indicators.map(
    (indicator, order): Entry => ({
      indicator,
      order,
      name: normalise(indicator.name),
      variants: indicator.aliases.map(normalise),
      description: normalise(indicator.description),
      level1: levelKey(indicator.level1),
      level2: levelKey(indicator.level2),
    }),
  );
  const search = new MiniSearch<Record<'id' | 'names' | 'description' | 'project', string | number>>({
    idField: 'id',
    fields: ['names', 'description', 'project'],
    tokenize: indexTokens,
    processTerm: (term) => term,
  });
  search.addAll(
    entries.map(({ indicator, order }) => ({
      id: order,
      names: [indicator.name, ...indicator.aliases].join(' '),
      description: indicator.description,
      project: indicator.projectWords.join(' '),
    })),
  );

  const scores = (text: string, boost: Record<string, number>, weight: number): Map<number, number> => {
    const options: SearchOptions = {
      fields: Object.keys(boost),
      boost,
      tokenize: queryTokens,
      prefix: (term) => term.length === 1,
    };
    const asked = text.slice(0, LONGEST_QUERY);
    return new Map(search.search(asked, options).map((hit) => [hit.id as number, hit.score * weight]));
  };

  return {
    propose(query, limit) {
      const text = withoutNumbers(query.text);
      const byText = scores(text, { names: WEIGHTS.textInName, description: WEIGHTS.textInDescription }, 1);
      const byDescription = scores(
        query.description,
        { names: WEIGHTS.descriptionInName, description: WEIGHTS.descriptionInDescription },
        text ? 0.5 : 1,
      );
      const byProject = scores(query.project, { project: 1 }, WEIGHTS.project);
      const taken = new Set(query.taken.map(normalise));
      const asked = { text: normalise(query.text), description: normalise(query.description) };
      const level1 = levelKey(query.level1);
      const level2 = levelKey(query.level2);

      const ranked = entries.flatMap((entry): Ranked[] => {
        const alike = (byText.get(entry.order) ?? 0) + (byDescription.get(entry.order) ?? 0);
        const atHome = level2 ? entry.level2 === level2 : level1 !== '' && entry.level1 === level1;
        const suits = byProject.get(entry.order) ?? 0;
        const anywhere = level1 === '' && level2 === '' && suits > 0;
        if (alike === 0 && !atHome && !anywhere) return [];
        return [
          {
            entry,
            score: (alike + suits) * (atHome ? SAME_LEVEL2 : 1) * (knowsDescription(entry, asked.description) ? KNOWN_DESCRIPTION : 1),
            tier: tierOf(entry, asked.text),
            taken: taken.has(entry.name) && entry.name !== asked.text,
          },
        ];
      });
      ranked.sort(
        (a, b) =>
          Number(a.taken) - Number(b.taken) ||
          a.tier - b.tier ||
          (a.tier < 2 ? Number(b.entry.level2 === level2) - Number(a.entry.level2 === level2) : 0) ||
          b.score - a.score ||
          a.entry.order - b.entry.order,
      );
      return toProposals(ranked.slice(0, Math.max(0, Math.floor(limit))), query);
    },
  };
}

function toProposals(ranked: readonly Ranked[], query: WordingQuery): Proposal[] {
  const best = Math.max(...ranked.map(({ score }) => score), 0);
  let ceiling = 1;
  return ranked.map(({ entry, score, tier }) => {
    const share = tier === 0 ? 1 : best > 0 ? score / best : 0;
    ceiling = Math.min(ceiling, share);
    return { indicator: entry.indicator, score: Math.round(ceiling * 1000) / 1000, why: whyOf(entry, tier, query) };
  });
}

/** The strongest true reason. */
function whyOf({ indicator, variants }: Entry, tier: Ranked['tier'], query: WordingQuery): ProposalWhy {
  if (tier === 0) return { kind: 'same-name' };
  if (tier === 1) {
    const at = variants.indexOf(normalise(query.text));
    return { kind: 'known-variant', variant: indicator.aliases[at] ?? query.text };
  }
  const texts = [indicator.name, ...indicator.aliases, indicator.description];
  const words = sharedWords(withoutNumbers(query.text), texts);
  if (words.length > 0) return { kind: 'words', words };
  const described = sharedWords(query.description.slice(0, LONGEST_QUERY), texts);
  if (described.length > 0) return { kind: 'words', words: described };
  const project = normalise(query.project);
  const suits = indicator.projectWords.filter((word) => project.includes(normalise(word)));
  return suits.length > 0 ? { kind: 'project', words: suits } : { kind: 'level2' };
}

function tierOf(entry: Entry, text: string): Ranked['tier'] {
  if (text === '') return 2;
  if (entry.name === text) return 0;
  return entry.variants.includes(text) ? 1 : 2;
}

function knowsDescription(entry: Entry, description: string): boolean {
  return description !== '' && (entry.description === description || entry.name === description || entry.variants.includes(description));
}

/** `劳务派遣29人` asks for 劳务派遣 and 人: the number belongs into the 指标值, and what stood around it is no word. */
function withoutNumbers(text: string): string {
  return text.normalize('NFKC').replace(/[0-9.,%≥≤<>=]+/g, '|');
}

/** 数量 and 数量 指标 name the same level. */
function levelKey(level: string): string {
  return normalise(level).replace(/指标$/, '');
}
