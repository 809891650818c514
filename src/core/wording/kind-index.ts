import { queryTokens } from './bigrams';

/** Longer texts say nothing more about one project. */
const LONGEST_TEXT = 800;
/** A title, not a paragraph. */
const LONGEST_TITLE = 48;
const TITLE = 2;
/** Of all entries: what a kind must hold beyond a word that stands everywhere. */
const SMOOTHING = 0.02;
/** Below this share of the best a kind is none that the project is about. */
const LEAST_SHARE = 0.25;

/** Tells what kinds of spending a project is about by all words that the entries of each kind use. */
export interface KindIndex {
  /** Kinds with 0 to 1, the likeliest having 1; empty when the text says nothing. */
  sharesOf(text: string): ReadonlyMap<string, number>;
}

export interface KindIndexBuilder extends KindIndex {
  /** `tokens` of everything an entry says; an entry without a kind teaches nothing. */
  add(kind: string, tokens: readonly string[]): void;
}

export function createKindIndex(): KindIndexBuilder {
  /** In how many entries of each kind a token stands. */
  const counts = new Map<string, Map<string, number>>();
  const sizes = new Map<string, number>();
  let total = 0;
  return {
    add(kind, tokens) {
      if (kind === '') return;
      total += 1;
      sizes.set(kind, (sizes.get(kind) ?? 0) + 1);
      for (const token of new Set(tokens)) {
        let own = counts.get(token);
        if (!own) counts.set(token, (own = new Map()));
        own.set(kind, (own.get(kind) ?? 0) + 1);
      }
    },
    sharesOf(text) {
      const gains = new Map<string, number>();
      for (const [token, weight] of weightsOf(text)) {
        const own = counts.get(token);
        if (!own) continue;
        const everywhere = [...own.values()].reduce((sum, count) => sum + count, 0) / total + SMOOTHING;
        for (const [kind, count] of own) {
          const gain = Math.log((count / (sizes.get(kind) ?? 1) + SMOOTHING) / everywhere);
          if (gain > 0) gains.set(kind, (gains.get(kind) ?? 0) + weight * gain);
        }
      }
      const best = Math.max(0, ...gains.values());
      return new Map([...gains].map(([kind, gain]) => [kind, gain / best] as const).filter(([, share]) => share >= LEAST_SHARE));
    },
  };
}

function weightsOf(text: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const part of text.slice(0, LONGEST_TEXT).split(/\s+/u)) {
    const weight = part.length > LONGEST_TITLE ? 1 : TITLE;
    for (const token of queryTokens(part)) weights.set(token, Math.max(weight, weights.get(token) ?? 0));
  }
  return weights;
}
