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
  /** Names that the table already uses; they are ranked last, and tell what kind of project this is. */
  readonly taken: readonly string[];
  /** 绩效目标 of the project. */
  readonly goals?: string;
  /** Names and ids nobody wants to see again: 不再建议. */
  readonly declined?: readonly string[];
}

/** Whose wording it is: the pack's, the administrator's addition to it, or the unit's own. */
export type LibraryOrigin = 'standard' | 'administrator' | 'own';

/** A set of indicators under one name: the pack's, a unit's ledger. */
export interface WordingLibrary {
  readonly origin: LibraryOrigin;
  /** What to call it in the list: 河北省 2025 年标准包, 2024年指标台账. */
  readonly title: string;
  readonly indicators: readonly StandardIndicator[];
}

/** Why a proposal is offered, for the sentence under it. */
export type ProposalWhy =
  | { readonly kind: 'same-name' }
  | { readonly kind: 'known-variant'; readonly variant: string }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'pinyin'; readonly words: readonly string[] }
  | { readonly kind: 'project'; readonly words: readonly string[] }
  | { readonly kind: 'neighbours'; readonly field: string }
  | { readonly kind: 'level2' }
  /** Made from the description of the row; `like` is the wording whose sign, unit and basis it takes. */
  | { readonly kind: 'described'; readonly like: string }
  /** Asked for no row: a part of the library, most used first. */
  | { readonly kind: 'listed' };

export interface Proposal {
  readonly indicator: StandardIndicator;
  /** 0 to 1 among the proposals of one query. */
  readonly score: number;
  readonly why: ProposalWhy;
  /** `row`: in no library, made from what the row says. */
  readonly origin: LibraryOrigin | 'row';
  /** The library's name; empty for what the row says itself. */
  readonly library: string;
}
