import { cellAddress } from '../../core/sheet/address';
import type { Change } from '../../core/sheet/change';
import type { Refusal } from '../../host/port';
import type { Desk } from '../desk';
import { sheetsOf } from '../journal';
import type { RefusedPlace } from '../state';

/** What became of the changes of one action. */
export interface Written {
  readonly applied: readonly Change[];
  readonly refused: readonly RefusedPlace[];
}

/** Writes, remembers for undo, and checks the written sheets at once, without waiting for the echo of the host. */
export async function writeCells(desk: Desk, changes: readonly Change[]): Promise<Written> {
  const { applied, refused } = await desk.host.apply(changes, { waitForCellEdit: true, isCancelled: desk.acting.isGivenUp() });
  if (applied.length > 0) desk.journal.record({ kind: 'changes', changes: applied });
  desk.store.set({ canUndo: desk.journal.canUndo });
  await desk.loop.request(sheetsOf(changes));
  return { applied, refused: placesOf(desk, refused) };
}

/** Names refused cells as a person reads them: `绩效目标!E12`. */
export function placesOf(desk: Desk, refused: readonly Refusal[]): readonly RefusedPlace[] {
  const names = new Map(desk.checked().sheets.map(({ sheet }) => [sheet.id, sheet.name]));
  return refused.map(({ at, reason }) => ({ place: `${names.get(at.sheetId) ?? '?'}!${cellAddress(at)}`, reason }));
}
