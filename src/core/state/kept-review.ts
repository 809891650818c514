import { EMPTY_REVIEW, disabledRuleSchema, readReviewState, waiverSchema } from '../review/review-state';
import type { ReviewState } from '../review/review-state';
import type { WorkbookState } from './workbook-state';

/** What people decided about findings, as the workbook keeps it; `dropped`: entries that cannot be used. */
export function reviewOf(state: WorkbookState): { readonly state: ReviewState; readonly dropped: number } {
  return state.review === undefined ? { state: EMPTY_REVIEW, dropped: 0 } : readReviewState(state.review);
}

/** The state with these decisions in the place of the earlier ones. Entries that this version cannot use are kept as they stand. */
export function withReview(state: WorkbookState, review: ReviewState): WorkbookState {
  const { review: stored, ...rest } = state;
  const waivers = [...review.waivers, ...entriesOf(stored, 'waivers').filter((one) => !waiverSchema.safeParse(one).success)];
  const disabledRules = [...review.disabledRules, ...entriesOf(stored, 'disabledRules').filter((one) => !disabledRuleSchema.safeParse(one).success)];
  const others = Object.keys(review).some((key) => key !== 'waivers' && key !== 'disabledRules');
  if (waivers.length === 0 && disabledRules.length === 0 && !others) return rest;
  return { ...rest, review: { ...review, waivers, disabledRules } };
}

function entriesOf(stored: unknown, key: 'waivers' | 'disabledRules'): readonly unknown[] {
  if (typeof stored !== 'object' || stored === null) return [];
  const entries: unknown = Reflect.get(stored, key);
  return Array.isArray(entries) ? entries : [];
}
