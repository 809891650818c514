import type { StandardsPack } from '../../standards/schema';
import { areaContains, sameCell } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { IdentityReport } from '../check-identities';
import type { IdentityResult, NotCheckedIdentity } from '../contract';
import type { TableView } from '../table-view';
import { textAmounts } from './as-number';
import { chainFix } from './chain-fix';
import type { IdentityFix } from './contract';
import { referenceFixes } from './reference-fix';
import { sumFix } from './sum-fix';
import { unitFixes } from './unit-fix';

/** What a total by formula, or a statement of the unit, puts right. */
const MENDABLE: ReadonlySet<NotCheckedIdentity> = new Set(['total-blank', 'error-value', 'money-unit-missing']);

/** Ways to make an identity hold, the likeliest first, and to make numbers of the text among its amounts: those that make no other one fail come before those that do. */
export function fixesOf(result: IdentityResult, report: IdentityReport, sheets: readonly SheetSnapshot[], pack: StandardsPack): readonly IdentityFix[] {
  const fixes = singleFixesOf(result, report, sheets, pack);
  // One total set right would leave the table at odds with itself.
  const isChain = fixes.some(({ kind, breaks }) => kind === 'sum' && breaks.some(({ scope }) => scope === 'within'));
  const chain = isChain ? chainFix(result.identity, report, sheets) : undefined;
  return chain ? inOrder([...fixes, chain]) : fixes;
}

/** The same without those that go through a whole chain of totals. */
export function singleFixesOf(result: IdentityResult, report: IdentityReport, sheets: readonly SheetSnapshot[], pack: StandardsPack): readonly IdentityFix[] {
  const { identity, state, reason } = result;
  if (state === 'held' || (reason !== undefined && !MENDABLE.has(reason))) return [];
  const units = identity.scope === 'within' || reason === 'error-value' ? [] : unitFixes(tablesOf(result, report), report, sheets, pack.labels.moneyUnit[0] ?? '');
  if (units.length > 0 || reason === 'money-unit-missing') return units;
  const sum = sumFix(identity, report, sheets);
  return inOrder([...(sum ? [sum] : []), ...referenceFixes(identity, report, sheets), ...numberFixes(result, report)]);
}

/** Those that make no other identity fail first; 文本转数字, which makes none hold, last. */
function inOrder(fixes: readonly IdentityFix[]): readonly IdentityFix[] {
  const rank = ({ kind, breaks }: IdentityFix): number => (kind === 'numbers' ? 2 : Math.sign(breaks.length));
  return [...fixes].sort((a, b) => rank(a) - rank(b));
}

/** 文本转数字, of each table that has text among the amounts of this identity. */
function numberFixes(result: IdentityResult, report: IdentityReport): readonly IdentityFix[] {
  return tablesOf(result, report).flatMap(({ table }): IdentityFix[] => {
    const edits = textAmounts(table);
    const terms = [...result.left, ...result.right];
    return edits.some(({ at }) => terms.some((term) => sameCell(term.at, at))) ? [{ kind: 'numbers', edits, keepsAmounts: true, breaks: [] }] : [];
  });
}

function tablesOf({ identity }: IdentityResult, report: IdentityReport): readonly TableView[] {
  const cells = [...identity.left, ...identity.right].flatMap(({ at, stated }) => (stated ? [] : [at]));
  return report.views.filter(({ table }) => cells.some((at) => at.sheetId === table.sheetId && areaContains(table.area, at)));
}
