import type { IdentityResult, IdentityState } from '../../core/identities/contract';
import type { CheckedWorkbook } from '../checker';
import type { CoreParts } from '../parts';
import { sameData } from '../same-data';
import type { IdentityView, Totals, TotalsSheet } from '../state';

const ORDER: readonly IdentityState[] = ['failed', 'not-checked', 'held'];

/**
 * What 勾稽 shows. An identity that was not worked out again keeps its object, so that its card is not rendered again;
 * where nothing changed, the whole is the one of before.
 */
export function buildTotals(checked: CheckedWorkbook, parts: Pick<CoreParts, 'identities' | 'identityTitle'>, before: Totals): Totals {
  const results = parts.identities(checked.sheets);
  const known = new Map(before.identities.map((view) => [view.result, view]));
  const byState: Readonly<Record<IdentityState, IdentityView[]>> = { held: [], failed: [], 'not-checked': [] };
  for (const result of results) byState[result.state].push(known.get(result) ?? viewOf(result, parts.identityTitle(result.identity.id)));
  const identities = ORDER.flatMap((state) => byState[state]);
  const tables = checked.sheets.reduce((sum, { model }) => sum + model.budgets.length, 0);
  const sheets = Object.fromEntries(
    checked.sheets.map(({ sheet }): [string, TotalsSheet] => [sheet.id, { name: sheet.name, isHidden: sheet.visibility !== 'visible' }]),
  );
  const isSame =
    before.tables === tables &&
    before.identities.length === identities.length &&
    before.identities.every((view, index) => view === identities[index]) &&
    sameData(before.sheets, sheets);
  if (isSame) return before;
  return {
    identities,
    counts: { held: byState.held.length, failed: byState.failed.length, 'not-checked': byState['not-checked'].length },
    tables,
    sheets,
  };
}

function viewOf(result: IdentityResult, title: string | undefined): IdentityView {
  return { result, ...(title !== undefined && { title }) };
}
