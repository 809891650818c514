import type { Desk } from '../desk';
import type { ActionResult } from '../state';

/** Shows how the project at the selection would look in a layout. */
export function previewTable(desk: Desk, layout: string): void {
  const table = desk.located()?.table;
  const plan = table && desk.parts.planTable(table, layout);
  if (!plan) return;
  const preview = { project: table.name, layout, plan, rows: table.indicators.length };
  desk.store.set({ writing: { ...desk.store.get().writing, preview } });
}

/** Writes the previewed table to a new sheet, which the check that follows reads like any other. */
export async function writeTable(desk: Desk): Promise<ActionResult> {
  const { preview, blocked, busy } = desk.store.get().writing;
  if (!preview || busy) return { kind: 'nothing-to-do' };
  if (blocked) return { kind: 'host-error', code: 'not-supported', detail: '' };
  const setBusy = (isBusy: boolean): void => desk.store.set({ writing: { ...desk.store.get().writing, busy: isBusy } });
  setBusy(true);
  try {
    const added = await desk.host.addSheet(preview.plan);
    desk.journal.record({ kind: 'sheet', sheetId: added.id, plan: preview.plan });
    desk.store.set({ canUndo: true, writing: { ...desk.store.get().writing, preview: undefined } });
    await desk.loop.request('all');
    return { kind: 'sheet-written', sheet: added.name, sheetId: added.id, rows: preview.rows };
  } finally {
    setBusy(false);
  }
}
