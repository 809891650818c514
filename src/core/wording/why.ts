import { nameKey, normalise } from './bigrams';
import type { ProposalWhy, WordingQuery } from './contract';
import type { PreparedEntry } from './prepared-entry';
import { sharedWords } from './shared-words';

/** Longer descriptions say nothing more about one row. */
const LONGEST_QUERY = 400;
const MOST_PROJECT_WORDS = 3;

/** What is known of the project besides the row itself. */
export interface ProjectFacts {
  /** The known words of its title, purpose and goals, the most telling first. */
  readonly words: readonly string[];
  /** Kinds of spending of the other rows, with their share. */
  readonly kinds: ReadonlyMap<string, number>;
}

/** The strongest true reason for a proposal. */
export function whyOf({ indicator, variants }: PreparedEntry, tier: 0 | 1 | 2, query: WordingQuery, project: ProjectFacts): ProposalWhy {
  if (tier === 0) return { kind: 'same-name' };
  if (tier === 1) {
    const at = variants.indexOf(nameKey(query.text));
    return { kind: 'known-variant', variant: indicator.aliases[at] ?? query.text };
  }
  const texts = [indicator.name, ...indicator.aliases, indicator.description];
  const typed = sharedWords(query.text, texts);
  if (typed.length > 0) return { kind: 'words', words: typed };
  const described = sharedWords(query.description.slice(0, LONGEST_QUERY), texts);
  if (described.length > 0) return { kind: 'words', words: described };
  const known = new Set([...indicator.projectWords, indicator.kind].map(normalise));
  const suits = project.words.filter((word) => known.has(word)).slice(0, MOST_PROJECT_WORDS);
  if (suits.length > 0) return { kind: 'project', words: suits };
  return project.kinds.has(indicator.kind) ? { kind: 'neighbours', field: indicator.kind } : { kind: 'level2' };
}
