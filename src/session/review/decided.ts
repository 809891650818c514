import { rejectionOf } from '../../core/review/desk-record';
import type { DeskRecord } from '../../core/review/desk-record';
import type { ReviewState } from '../../core/review/review-state';
import { reviewFindings } from '../../core/review/reviewed-findings';
import type { RuleCheck } from '../../core/rules/contract';
import type { Decided, FindingView, SetAsideView } from '../state';
import type { StateTrouble } from '../kept-state';

/** What people have decided: what the workbook keeps, and what is put off for this sitting. */
export interface Decisions {
  readonly review: ReviewState;
  /** What a reviewer said of waivers. */
  readonly record: DeskRecord;
  /** Fingerprints. */
  readonly later: ReadonlySet<string>;
  readonly dropped: number;
  readonly blocked: 'read-only' | StateTrouble | undefined;
}

/** Parts findings nobody decided about from the others. */
export function applyDecisions(
  views: readonly FindingView[],
  checks: readonly RuleCheck[],
  { review: kept, later, dropped, blocked }: Decisions,
): { readonly open: readonly FindingView[]; readonly decided: Decided } {
  const byFingerprint = new Map(views.map((view) => [view.finding.fingerprint, view]));
  const rules = rulesThatLooked(checks);
  const review = reviewFindings(views.map(({ finding }) => finding), kept, { rules, later });
  const open: FindingView[] = [];
  const findings: SetAsideView[] = [];
  for (const { finding, state, waiver } of review.findings) {
    const view = byFingerprint.get(finding.fingerprint);
    if (!view) continue;
    if (state === 'open' || view.rejection !== undefined) open.push(view);
    else findings.push({ view, state, ...(waiver && { waiver }) });
  }
  const { disabled, later: putOff } = review.counts;
  const waived = findings.filter(({ state }) => state === 'waived').length;
  return {
    open,
    decided: {
      findings,
      counts: { waived, disabled, later: putOff },
      staleWaivers: review.staleWaivers,
      disabledRules: kept.disabledRules.map((decision) => ({
        decision,
        count: views.filter(({ finding }) => finding.rule === decision.rule).length,
      })),
      dropped,
      ...(blocked && { blocked }),
    },
  };
}

/** 驳回 of waivers that stand, by fingerprint: their findings count as open. */
export function rejectedReasons({ waivers }: ReviewState, record: DeskRecord): ReadonlyMap<string, Pick<FindingView, 'rejection'>> {
  return new Map(
    waivers.flatMap((waiver) => {
      const rejection = rejectionOf(record, waiver);
      return rejection ? [[waiver.fingerprint, { rejection: rejection.note }] as const] : [];
    }),
  );
}

/** Where a rule could not look everywhere, what it had found may well be there still. */
function rulesThatLooked(checks: readonly RuleCheck[]): ReadonlySet<string> {
  return new Set(checks.filter(({ notChecked }) => notChecked.length === 0).map(({ rule }) => rule));
}
