import type { Change } from '../../core/sheet/change';
import { cellKey, printHolding, printOf } from '../../core/tables/written/sheet-print';
import type { Desk } from '../desk';
import type { ActionResult } from '../state';
import { keepWritten } from '../writing/kept-written';
import { refreshOf, type SheetRefresh } from '../writing/refresh-of';
import { tablesOf } from '../writing/tables-of';
import { record } from './record';
import { placesOf } from './write-cells';
import { addPlannedSheets } from './write-table';

/** Shows what the sheets that were written here would get from their sources, and what people changed in them. */
export function previewRefresh(desk: Desk): void {
  const all = refreshes(desk);
  const named = (kind: SheetRefresh['kind']): string[] => all.filter((one) => one.kind === kind).map(({ written }) => nameOf(desk, written.sheetId));
  desk.store.set({
    writing: {
      ...desk.store.get().writing,
      refresh: {
        changes: all.reduce((sum, one) => sum + (one.kind === 'cells' ? one.changes.length : 0), 0),
        manual: all.flatMap((one) => (one.kind === 'orphaned' ? [] : one.manual)),
        anew: named('anew'),
        orphaned: named('orphaned'),
      },
    },
  });
}

export function closeRefresh(desk: Desk): void {
  desk.store.set({ writing: { ...desk.store.get().writing, refresh: undefined } });
}

/** Brings the written sheets up to their sources. Cells that a person changed stay; a table that no longer fits goes to a new sheet. */
export async function refresh(desk: Desk): Promise<ActionResult> {
  const { busy, blocked } = desk.store.get().writing;
  if (busy) return { kind: 'nothing-to-do' };
  if (blocked) return { kind: 'host-error', code: 'not-supported', detail: '' };
  const all = refreshes(desk);
  const changes = all.flatMap((one): readonly Change[] => (one.kind === 'cells' ? one.changes : []));
  const anew = all.filter((one) => one.kind === 'anew');
  closeRefresh(desk);
  if (changes.length === 0 && anew.length === 0) return { kind: 'nothing-to-do' };
  const { applied, refused } = changes.length > 0 ? await desk.host.apply(changes, { waitForCellEdit: true, isCancelled: desk.acting.isGivenUp() }) : { applied: [], refused: [] };
  for (const one of all) {
    if (one.kind !== 'cells' || one.changes.length === 0) continue;
    const { prints } = one.written;
    const held = refused.filter(({ at }) => at.sheetId === one.written.sheetId).map(({ at }) => cellKey(at.row, at.column));
    desk.written.set(one.written.sheetId, { ...one.written, prints: [printHolding(printOf(one.plan), held, prints[0]), ...prints] });
  }
  const written = all.map((one) => one.written);
  if (applied.length > 0) record(desk, { kind: 'changes', changes: applied, written });
  let count = 0;
  if (anew.length > 0) {
    const { result, added } = await addPlannedSheets(desk, anew.map(({ plan }) => plan), { rows: 0, projects: anew.length });
    anew.forEach(({ written, plan }, index) => {
      const sheetId = added[index]?.sheetId;
      if (sheetId === undefined) return;
      desk.written.delete(written.sheetId);
      desk.written.set(sheetId, { ...written, sheetId, prints: [printOf(plan)] });
    });
    count = added.length;
    if (count > 0) record(desk, { kind: 'sheets', added, changes: applied, written });
    else if (applied.length === 0) return result;
    else record(desk, { kind: 'changes', changes: applied, written });
  }
  await desk.loop.request('all');
  await keepWritten(desk);
  return { kind: 'refreshed', count: applied.length, anew: count, refused: placesOf(desk, refused) };
}

function refreshes(desk: Desk): readonly SheetRefresh[] {
  const all = tablesOf(desk);
  return desk.checked().sheets.flatMap(({ sheet }) => {
    const written = desk.written.get(sheet.id);
    return written ? [refreshOf(written, sheet, all, desk.parts)] : [];
  });
}

function nameOf(desk: Desk, sheetId: string): string {
  return desk.checked().sheets.find(({ sheet }) => sheet.id === sheetId)?.sheet.name ?? '';
}
