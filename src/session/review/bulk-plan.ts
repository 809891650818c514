import { bulkFix } from '../../core/rules/bulk-fix';
import type { Change } from '../../core/sheet/change';
import type { BulkSkipReason, FindingView } from '../state';

/** What 修复同类 would do, for the list shown before it and for the host. */
export interface BulkPlan {
  readonly changes: readonly Change[];
  readonly fixed: readonly FindingView[];
  readonly skipped: readonly { readonly view: FindingView; readonly reason: BulkSkipReason }[];
}

/** All fixes of a rule that change no meaning, except findings a person took out. */
export function planBulk(findings: readonly FindingView[], rule: string, without: ReadonlySet<string> = new Set()): BulkPlan {
  const own = findings.filter(({ finding }) => finding.rule === rule && !without.has(finding.fingerprint));
  const byFingerprint = new Map(own.map((view) => [view.finding.fingerprint, view]));
  const writable = own.filter(({ fixBlocked }) => !fixBlocked);
  const { changes, fixed, skipped } = bulkFix(writable.map(({ finding }) => finding), { kinds: ['safe'] });
  const viewsOf = (fingerprint: string): readonly FindingView[] => {
    const view = byFingerprint.get(fingerprint);
    return view ? [view] : [];
  };
  return {
    changes,
    fixed: fixed.flatMap(({ fingerprint }) => viewsOf(fingerprint)),
    skipped: [
      ...skipped.flatMap(({ finding, reason }) => viewsOf(finding.fingerprint).map((view) => ({ view, reason }))),
      ...own.flatMap((view) => (view.fixBlocked ? [{ view, reason: view.fixBlocked }] : [])),
    ],
  };
}
