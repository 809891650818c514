import type { StandardIndicator } from '../standards/schema';

/** What is known of the row for which wording is asked. All but `text` may be empty. */
export interface WordingQuery {
  readonly level1: string;
  readonly level2: string;
  /** The 三级指标 as typed so far. */
  readonly text: string;
  readonly description: string;
  /** Title and purpose of the project. */
  readonly project: string;
  /** Names that the table already uses; they are ranked last. */
  readonly taken: readonly string[];
}

/** Why a proposal is offered, for the sentence under it. */
export type ProposalWhy =
  | { readonly kind: 'same-name' }
  | { readonly kind: 'known-variant'; readonly variant: string }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'project'; readonly words: readonly string[] }
  | { readonly kind: 'level2' };

export interface Proposal {
  readonly indicator: StandardIndicator;
  /** 0 to 1 among the proposals of one query. */
  readonly score: number;
  readonly why: ProposalWhy;
}
