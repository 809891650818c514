import type { IdentityState } from '../../core/identities/contract';
import type { CheckedWorkbook } from '../checker';
import type { CoreParts } from '../parts';
import type { Steps } from '../../core/reading/steps';
import { sameData } from '../../core/sheet/same-data';
import type { IdentityView, RemedyView, Totals, TotalsSheet } from '../state';

type TotalsParts = Pick<CoreParts, 'identities' | 'unmatchedIdentities' | 'identityRemedies' | 'identityTitle'>;

/** Identities of one step that need no remedy. */
const VIEWS = 1000;
const NONE: readonly RemedyView[] = [];
const ORDER: readonly IdentityState[] = ['failed', 'not-checked', 'held'];

/**
 * What 勾稽 shows, in steps. An identity that was not worked out again keeps its object, so that its card is not rendered again;
 * where nothing changed, the whole is the one of before.
 */
export function* buildTotals(checked: CheckedWorkbook, parts: TotalsParts, isReadOnly: boolean, before: Totals): Steps<Totals> {
  const results = parts.identities(checked.sheets);
  const known = new Map(before.identities.map((view) => [view.result, view]));
  const viewOf = (result: IdentityView['result']): IdentityView => {
    const kept = known.get(result);
    const remedies = result.state === 'held' ? NONE : remediesOf(result, checked, parts, isReadOnly);
    if (kept && sameData(kept.remedies, remedies)) return kept;
    const title = parts.identityTitle(result.identity.id);
    return { result, remedies, ...(title !== undefined && { title }) };
  };
  const byState: Readonly<Record<IdentityState, IdentityView[]>> = { held: [], failed: [], 'not-checked': [] };
  for (const [index, result] of results.entries()) {
    byState[result.state].push(viewOf(result));
    // Remedies are looked for over the whole workbook.
    if (result.state === 'failed' || index % VIEWS === 0) yield;
  }
  const identities = ORDER.flatMap((state) => byState[state]);
  const tables = checked.sheets.reduce((sum, { model }) => sum + model.budgets.length, 0);
  const sheets = Object.fromEntries(
    checked.sheets.map(({ sheet }): [string, TotalsSheet] => [sheet.id, { name: sheet.name, isHidden: sheet.visibility !== 'visible' }]),
  );
  const unmatched = parts.unmatchedIdentities(checked.sheets);
  const isSame =
    before.tables === tables &&
    before.identities.length === identities.length &&
    before.identities.every((view, index) => view === identities[index]) &&
    sameData(before.unmatched, unmatched) &&
    sameData(before.sheets, sheets);
  if (isSame) return before;
  return {
    identities,
    counts: { held: byState.held.length, failed: byState.failed.length, 'not-checked': byState['not-checked'].length },
    unmatched,
    tables,
    sheets,
  };
}

function remediesOf(result: IdentityView['result'], { sheets }: CheckedWorkbook, parts: TotalsParts, isReadOnly: boolean): readonly RemedyView[] {
  return parts.identityRemedies(sheets, result).flatMap(({ kind, fix, breaks }): RemedyView[] => {
    const [first] = fix.changes;
    if (!first) return [];
    const isProtected = fix.changes.some(({ at }) => sheets.find(({ sheet }) => sheet.id === at.sheetId)?.sheet.isProtected);
    const blocked = isReadOnly ? 'read-only' : isProtected ? 'protected' : undefined;
    return [
      {
        kind,
        fix,
        at: first.at,
        breaks: breaks.map(({ id }) => {
          const title = parts.identityTitle(id);
          return { id, ...(title !== undefined && { title }) };
        }),
        ...(blocked && { blocked }),
      },
    ];
  });
}
