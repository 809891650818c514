import type { SheetPlan } from '../../core/sheet/plan';
import type { Desk } from '../desk';
import type { ActionResult } from '../state';
import { record } from './record';

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
  return addPlannedSheet(desk, preview.plan, preview.rows, () => desk.store.set({ writing: { ...desk.store.get().writing, preview: undefined } }));
}

/** Adds a sheet, remembers it for undo, and checks it. */
export async function addPlannedSheet(desk: Desk, plan: SheetPlan, rows: number, onAdded?: () => void): Promise<ActionResult> {
  const setBusy = (isBusy: boolean): void => desk.store.set({ writing: { ...desk.store.get().writing, busy: isBusy } });
  setBusy(true);
  try {
    const added = await desk.host.addSheet(plan);
    record(desk, { kind: 'sheet', sheetId: added.id, plan });
    onAdded?.();
    await desk.loop.request('all');
    return { kind: 'sheet-written', sheet: added.name, sheetId: added.id, rows };
  } finally {
    setBusy(false);
  }
}
