import type { CellRef } from '../sheet/address';
import type { Change } from '../sheet/change';
import type { Finding, FixKind } from './contract';

/** Why a finding of the kind is left out when all of it is fixed: a key of `core/text` under `rules.skipped`. */
export type SkippedReason =
  /** the rule cannot tell what to write here, or the cell holds a formula */
  | 'no-fix'
  /** the fix changes a meaning; it was asked only for those that do not */
  | 'needs-confirmation'
  /** an earlier fix of the same run writes the same cell; it comes with the next run */
  | 'same-cell';

export interface SkippedFinding {
  readonly finding: Finding;
  readonly reason: SkippedReason;
}

/** What fixing all of one kind would do; the host compares and sets, so that a cell edited meanwhile is left alone. */
export interface BulkFix {
  readonly changes: readonly Change[];
  readonly fixed: readonly Finding[];
  readonly skipped: readonly SkippedFinding[];
}

export interface BulkFixWish {
  /** Only findings of this rule; of any when missing. */
  readonly rule?: string;
  /** `['safe']` fixes what changes no meaning; with 'confirm' a person has seen each 前→后. */
  readonly kinds: readonly FixKind[];
  /** Fingerprints of findings that a person took out of the list, or that are waived. */
  readonly without?: ReadonlySet<string>;
}

/** All fixes of one kind as changes for one write, and what is left out with the reason. Nothing is ever half fixed. */
export function bulkFix(findings: readonly Finding[], { rule, kinds, without }: BulkFixWish): BulkFix {
  const changes: Change[] = [];
  const fixed: Finding[] = [];
  const skipped: SkippedFinding[] = [];
  const written = new Set<string>();
  for (const finding of findings) {
    if ((rule !== undefined && finding.rule !== rule) || without?.has(finding.fingerprint)) continue;
    const { fix } = finding;
    if (!fix) skipped.push({ finding, reason: 'no-fix' });
    else if (!kinds.includes(fix.kind)) skipped.push({ finding, reason: 'needs-confirmation' });
    else if (fix.changes.some(({ at }) => written.has(placeOf(at)))) skipped.push({ finding, reason: 'same-cell' });
    else {
      for (const { at } of fix.changes) written.add(placeOf(at));
      changes.push(...fix.changes);
      fixed.push(finding);
    }
  }
  return { changes, fixed, skipped };
}

function placeOf({ sheetId, row, column }: CellRef): string {
  return `${sheetId} ${String(row)} ${String(column)}`;
}
