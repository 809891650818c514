import type { Finding } from '../rules/contract';
import type { DisabledRule, ReviewState, Waiver } from './review-state';
import { isReason } from './review-state';

/** What a person says when leaving a finding as it is. */
export interface Reasoned {
  readonly reason: string;
  readonly note?: string;
  readonly by?: string;
  /** Now, as ISO 8601; the core has no clock. */
  readonly at: string;
}

/** Where the finding stands as people read it, for the list of waivers. */
export interface Shown {
  readonly sheet: string;
  readonly cell: string;
  readonly content: string;
}

/**
 * The state with one finding waived; undefined when the reason says nothing. Waiving again replaces the reason.
 * `twins`: how many findings say the very same, this one included.
 */
export function withWaiver(state: ReviewState, finding: Finding, shown: Shown, why: Reasoned, twins = 1): ReviewState | undefined {
  if (!isReason(why.reason)) return undefined;
  const { fingerprint, rule, code, severity, table, subject } = finding;
  const waiver: Waiver = { fingerprint, rule, code, severity, table, subject, ...shown, ...why, ...(twins > 1 && { twins }) };
  return { ...state, waivers: [...state.waivers.filter((one) => one.fingerprint !== fingerprint), waiver] };
}

export function withoutWaivers(state: ReviewState, fingerprints: ReadonlySet<string>): ReviewState {
  return { ...state, waivers: state.waivers.filter((one) => !fingerprints.has(one.fingerprint)) };
}

/** The state with a rule turned off for this workbook; undefined when the reason says nothing. */
export function withDisabledRule(state: ReviewState, rule: Pick<Finding, 'rule' | 'code'>, why: Reasoned): ReviewState | undefined {
  if (!isReason(why.reason)) return undefined;
  const { reason, by, at } = why;
  const disabled: DisabledRule = { rule: rule.rule, code: rule.code, reason, at, ...(by !== undefined && { by }) };
  return { ...state, disabledRules: [...state.disabledRules.filter((one) => one.rule !== rule.rule), disabled] };
}

export function withRuleOnAgain(state: ReviewState, rule: string): ReviewState {
  return { ...state, disabledRules: state.disabledRules.filter((one) => one.rule !== rule) };
}
