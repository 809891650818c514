import type { z } from 'zod';
import type { DisabledRule, ReviewState, Waiver } from '../../core/review/review-state';
import { reviewFindings, type ReviewedFinding } from '../../core/review/reviewed-findings';
import type { CheckResult } from '../../core/rules/contract';
import type { decisionShape, decisionsShape } from './decisions-shape';

type Decision = z.infer<typeof decisionShape>;
type Decisions = z.infer<typeof decisionsShape>;

/** Decisions as a workbook keeps them, and how many of them cannot be used. */
export interface KeptDecisions {
  readonly state: ReviewState;
  readonly dropped: number;
}

/** All findings with what was decided, and what there is to say of the decisions; undefined where the file holds none. */
export function decidedFindings(
  { findings, checks }: CheckResult,
  { state, dropped }: KeptDecisions,
): { readonly findings: readonly ReviewedFinding[]; readonly decisions: Decisions | undefined } {
  // Where a rule could not look everywhere, what it had found may well be there still.
  const rules = new Set(checks.filter(({ notChecked }) => notChecked.length === 0).map(({ rule }) => rule));
  const review = reviewFindings(findings, state, { rules });
  if (state.waivers.length === 0 && state.disabledRules.length === 0 && dropped === 0) return { findings: review.findings, decisions: undefined };
  const { waived, disabled } = review.counts;
  return {
    findings: review.findings,
    decisions: {
      waived,
      disabled,
      stale: review.staleWaivers.map((waiver) => {
        const { code, sheet, cell, subject, content } = waiver;
        return { code, sheet, cell, subject, content, ...whyOf(waiver) };
      }),
      disabledRules: state.disabledRules.map((one) => ({
        rule: one.rule,
        code: one.code,
        findings: findings.filter(({ rule }) => rule === one.rule).length,
        ...whyOf(one),
      })),
      dropped,
    },
  };
}

/** Why this finding is left as it is. */
export function decisionOf({ waiver, disabledRule }: ReviewedFinding): Decision | undefined {
  const decision = waiver ?? disabledRule;
  return decision && whyOf(decision);
}

function whyOf(decision: Waiver | DisabledRule): Decision {
  const { reason, by, at } = decision;
  const note = 'note' in decision && typeof decision.note === 'string' && decision.note !== '' ? decision.note : undefined;
  return { reason, at, ...(note !== undefined && { note }), ...(by !== undefined && { by }) };
}
