import type { IdentityReport } from '../../identities/check-identities';
import type { IdentityResult } from '../../identities/contract';
import type { IdentityFix } from '../../identities/fixes/contract';
import { singleFixesOf } from '../../identities/fixes/fixes-of';
import type { SheetFacts } from '../../identities/sheet-facts';
import { identitiesOf } from '../../identities/sheet-facts';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { FixProposal, Report, RuleContext } from '../contract';

/**
 * The first way to make the identity hold that makes no other one fail. Where each does, or where either of two tables may
 * state its unit wrongly, a person chooses in 勾稽, as where a whole chain of totals would have to change.
 */
export function proposeIdentityFix({ identity }: Report, facts: readonly SheetFacts[], { pack }: RuleContext, sheets: readonly SheetSnapshot[]): FixProposal | undefined {
  const report = identitiesOf(facts, pack);
  const result = identity === undefined ? undefined : resultOfKey(report, identity);
  const fixes = result ? singleFixesOf(result, report, sheets, pack) : [];
  if (fixes.filter(({ kind }) => kind === 'unit').length > 1) return undefined;
  const fix = fixes.find(({ kind, breaks }) => kind !== 'numbers' && breaks.length === 0);
  return fix && proposalOf(fix);
}

/** What changes no amount is safe. */
export function proposalOf({ edits, keepsAmounts }: Pick<IdentityFix, 'edits' | 'keepsAmounts'>): FixProposal {
  return { kind: keepsAmounts ? 'safe' : 'confirm', edits };
}

const known = new WeakMap<IdentityReport['identities'], ReadonlyMap<string, number>>();

function resultOfKey({ identities, results }: IdentityReport, key: string): IdentityResult | undefined {
  const places = known.get(identities) ?? new Map(identities.map((identity, index) => [identity.key, index]));
  known.set(identities, places);
  return results[places.get(key) ?? -1];
}
