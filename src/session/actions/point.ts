import type { Pointing } from '../../core/reading/pointing';
import { pointingsOf, withPointing } from '../../core/state/workbook-state';
import type { CellRef } from '../../core/sheet/address';
import type { Desk } from '../desk';
import type { PointingEntry } from '../journal';
import { pointedHeaders } from '../pointing/pointed-headers';
import { pointingOf } from '../pointing/pointed-cells';
import { sameData } from '../../core/sheet/same-data';
import type { Scope } from '../scope';
import type { ActionResult } from '../state';
import { record } from './record';
import { refusal } from './refusal';

/** Opens the pointing of a header, and shows its row in the sheet where the sheet can be seen. */
export async function beginPointing(desk: Desk, place: CellRef | undefined): Promise<ActionResult | undefined> {
  const selection = desk.selection();
  const at = place ?? (selection && { sheetId: selection.sheetId, row: selection.area.top, column: selection.area.left });
  if (!at || !desk.pointer.begin(at)) return { kind: 'nothing-to-do' };
  desk.store.set({ view: 'problems', result: undefined });
  const { draft } = desk.store.get().pointing;
  const sheet = desk.checked().sheets.find((one) => one.sheet.id === at.sheetId)?.sheet;
  if (!draft || sheet?.visibility !== 'visible') return undefined;
  await desk.host.goTo({ sheetId: at.sheetId, row: draft.row, column: sheet.firstColumn });
  desk.pointer.seen(await desk.host.selection());
  return undefined;
}

/** Keeps what the person pointed out in the workbook, and reads every sheet with this header by it. */
export async function point(desk: Desk): Promise<ActionResult> {
  const { draft, blocked } = desk.store.get().pointing;
  if (!draft?.preview || draft.preview.indicators === 0) return { kind: 'nothing-to-do' };
  if (blocked) return refusal(blocked);
  const { preview } = draft;
  const after = pointingOf(draft.cells, draft.rows);
  const entry: PointingEntry = { kind: 'pointing', header: after.header, before: keptFor(desk, after.header), after };
  const refused = await swapPointing(desk, entry, () => desk.pointer.end());
  if (refused) return refused;
  record(desk, entry);
  return { kind: 'pointed', sheet: draft.sheetName, indicators: preview.indicators, others: preview.otherSheets.length };
}

/** Forgets a pointing; its sheets are read as they would be without it. */
export async function unpoint(desk: Desk, header: string): Promise<ActionResult> {
  const before = keptFor(desk, header);
  const { blocked } = desk.store.get().pointing;
  if (!before) return { kind: 'nothing-to-do' };
  if (blocked) return refusal(blocked);
  const entry: PointingEntry = { kind: 'pointing', header, before, after: undefined };
  const refused = await swapPointing(desk, entry);
  if (refused) return refused;
  record(desk, entry);
  return { kind: 'unpointed' };
}

/** Takes a damaged state part away: the person has read what is lost. */
export async function clearState(desk: Desk): Promise<ActionResult> {
  if (desk.store.get().pointing.blocked === 'read-only') return refusal('read-only');
  const { outcome, before } = await desk.kept.clear();
  desk.showPointings();
  desk.showProblems();
  if (outcome !== 'saved') return { kind: 'state-refused', reason: outcome };
  if (before !== undefined) record(desk, { kind: 'state', before });
  return { kind: 'state-cleared' };
}

/** Puts a damaged part back that was taken away. Gives why not, where it could not be done. */
export async function restoreState(desk: Desk, xml: string): Promise<ActionResult | undefined> {
  const outcome = await desk.kept.restore(xml);
  desk.showPointings();
  desk.showProblems();
  return outcome === 'saved' ? undefined : { kind: 'state-refused', reason: outcome };
}

/** Puts one pointing in the place of another, if it still stands there, and reads its sheets. Gives why not, where it could not be done. */
export async function swapPointing(desk: Desk, { header, before, after }: PointingEntry, onSaved?: () => void): Promise<ActionResult | undefined> {
  const outcome = await desk.kept.change((state) => {
    const now = pointingsOf(state).find((one) => one.header === header);
    return sameData(now, before) ? withPointing(state, header, after) : undefined;
  });
  if (outcome === 'saved') onSaved?.();
  desk.showPointings();
  desk.showProblems();
  if (outcome !== 'saved') return { kind: 'state-refused', reason: outcome };
  await desk.loop.request(sheetsWith(desk, [before, after]));
  return undefined;
}

function keptFor(desk: Desk, header: string): Pointing | undefined {
  return desk.kept.pointings.find((one) => one.header === header);
}

/** The sheets on which one of these headers stands; no other needs to be read again. */
function sheetsWith(desk: Desk, pointings: readonly (Pointing | undefined)[]): Scope {
  const those = pointings.filter((pointing) => pointing !== undefined);
  return new Set(desk.checked().sheets.flatMap(({ sheet }) => (pointedHeaders(sheet, those).length > 0 ? [sheet.id] : [])));
}
