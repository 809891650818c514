import { textAmounts } from '../../identities/fixes/as-number';
import { sumFix } from '../../identities/fixes/sum-fix';
import type { SheetFacts } from '../../identities/sheet-facts';
import { identitiesOf } from '../../identities/sheet-facts';
import { areaContains, sameCell } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { FixProposal, Report, RuleContext } from '../contract';
import { proposalOf } from './identity-fix';

/** 文本转数字: every amount of the table that is text and can be a number without loss. */
export function proposeNumbers({ at }: Report, facts: readonly SheetFacts[]): FixProposal | undefined {
  const table = facts.find(({ sheetId }) => sheetId === at.sheetId)?.budgets.find(({ area }) => areaContains(area, at));
  const edits = table ? textAmounts(table) : [];
  return edits.length > 0 ? { kind: 'safe', edits } : undefined;
}

/**
 * 改为公式 for a total that was typed among formulas or whose formula leaves parts out: the sum that runs as the formula
 * beside it does, down a column or along a row.
 */
export function proposeSum({ at, messageId, related }: Report, facts: readonly SheetFacts[], { pack }: RuleContext, sheets: readonly SheetSnapshot[]): FixProposal | undefined {
  const report = identitiesOf(facts, pack);
  const beside = messageId === 'typed-among-formulas' ? related?.[0] : undefined;
  for (const { identity, state } of report.touching(at)) {
    const [total] = identity.left;
    if (!total || !sameCell(total.at, at) || state === 'not-checked') continue;
    const alongRow = identity.right.every((term) => term.at.row === at.row);
    if (beside ? alongRow !== (beside.column === at.column) : state !== 'failed') continue;
    const fix = sumFix(identity, report, sheets);
    if (fix?.breaks.length === 0) return proposalOf(fix);
  }
  return undefined;
}
