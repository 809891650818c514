import { validSheetName } from '../../core/sheet/sheet-name';
import type { SheetPlan } from '../../core/sheet/plan';
import { printOf } from '../../core/tables/written/sheet-print';
import type { Desk } from '../desk';
import type { SheetsEntry } from '../journal';
import type { ActionResult, WriteWish } from '../state';
import { keepWritten } from '../writing/kept-written';
import { drawPreview, toWrite } from '../writing/preview';
import { noSwapOf, showWriting } from '../writing/show-writing';
import { record } from './record';

/** Changes how tables are to be written, and draws the preview anew. */
export function wish(desk: Desk, changed: Partial<WriteWish>): void {
  const { writing } = desk.store.get();
  if (writing.busy) return;
  desk.store.set({ writing: { ...writing, wish: { ...writing.wish, ...changed } } });
  if (writing.preview) drawPreview(desk, writing.preview.layout);
}

/** Draws another sheet of the preview. */
export function showPlan(desk: Desk, shown: number): void {
  const { writing } = desk.store.get();
  if (writing.preview?.plans[shown]) desk.store.set({ writing: { ...writing, preview: { ...writing.preview, shown } } });
}

/** Writes what the preview shows to new sheets, which the check that follows reads like any other. */
export async function writeTable(desk: Desk): Promise<ActionResult> {
  const { preview, blocked, busy, wish: { arrangement, place } } = desk.store.get().writing;
  const written = toWrite(desk);
  if (!preview || !written || busy) return { kind: 'nothing-to-do' };
  if (blocked) return { kind: 'host-error', code: 'not-supported', detail: '' };
  const { plans, sources, table } = written;
  const source = table && place !== 'last' ? desk.checked().sheets.find(({ sheet }) => sheet.id === table.sheetId)?.sheet : undefined;
  const swap = table && source && place === 'in-place' && !noSwapOf(desk, { sheet: source, table }) ? source : undefined;
  const result = await addPlannedSheets(desk, plans, {
    rows: preview.rows,
    projects: preview.projects,
    ...(source && { behind: source.id }),
    ...(swap && { swap: { sheetId: swap.id, name: swap.name } }),
  });
  if (result.added.length > 0) {
    const perSheet = plans.length === sources.length;
    result.added.forEach(({ sheetId, plan }, index) => {
      desk.written.set(sheetId, { sheetId, layout: preview.layout, arrangement, sources: perSheet ? sources.slice(index, index + 1) : sources, prints: [printOf(plan)] });
    });
    await keepWritten(desk);
    desk.store.set({ writing: { ...desk.store.get().writing, preview: undefined, refresh: undefined } });
  }
  showWriting(desk);
  return result.result;
}

export interface Placing {
  readonly rows: number;
  readonly projects: number;
  /** The sheet the first new one stands behind. */
  readonly behind?: string;
  /** The sheet whose name the new one takes; it stays, under another name. */
  readonly swap?: { readonly sheetId: string; readonly name: string };
}

/** Adds a sheet, remembers it for undo, and checks it. */
export async function addPlannedSheet(desk: Desk, plan: SheetPlan, rows: number): Promise<ActionResult> {
  return (await addPlannedSheets(desk, [plan], { rows, projects: 1 })).result;
}

interface Outcome {
  readonly result: ActionResult;
  readonly added: SheetsEntry['added'];
}

/** Adds sheets, all or none, with progress and a way to stop; remembers them for undo as one step, and checks them. */
export async function addPlannedSheets(desk: Desk, plans: readonly SheetPlan[], { rows, projects, behind, swap }: Placing): Promise<Outcome> {
  const show = (patch: Partial<ReturnType<Desk['store']['get']>['writing']>): void => desk.store.set({ writing: { ...desk.store.get().writing, ...patch } });
  show({ busy: true, progress: undefined, isCancelling: false });
  try {
    const { sheets, stopped } = await desk.host.addSheets(plans, {
      ...(behind !== undefined && { behind }),
      isCancelled: () => desk.store.get().writing.isCancelling === true,
      onProgress(progress) {
        show({ progress });
        // Writing has begun, so nobody waits for a cell to be left.
        if (desk.store.get().status.kind === 'waiting-for-input') desk.store.set({ status: { kind: 'live', at: desk.clock.now() } });
      },
    });
    const added = sheets.flatMap(({ id, name }, index) => {
      const plan = plans[index] ?? plans.find((one) => one.name === name);
      return plan ? [{ sheetId: id, plan }] : [];
    });
    if (stopped !== undefined) {
      if (sheets.length > 0) record(desk, { kind: 'sheets', added });
      await desk.loop.request('all');
      const left = sheets.map(({ name }) => name);
      return { result: stopped === 'cancelled' ? { kind: 'writing-cancelled', left } : { kind: 'writing-failed', left, detail: stopped.detail }, added: [] };
    }
    const [first] = sheets;
    if (!first) return { result: { kind: 'nothing-to-do' }, added: [] };
    const entry: SheetsEntry = { kind: 'sheets', added };
    record(desk, entry);
    const name = swap ? await swapNames(desk, entry, swap, first.id, first.name) : first.name;
    await desk.loop.request('all');
    if (sheets.length > 1) return { result: { kind: 'sheets-written', count: sheets.length, sheetId: first.id, projects }, added };
    return { result: { kind: 'sheet-written', sheet: name, sheetId: first.id, rows }, added };
  } finally {
    show({ busy: false, progress: undefined, isCancelling: false });
  }
}

/** The new sheet takes the name of the old one, which stays behind it under another. */
async function swapNames(desk: Desk, entry: SheetsEntry, swap: { readonly sheetId: string; readonly name: string }, sheetId: string, name: string): Promise<string> {
  const taken = (await desk.host.sheets()).map((sheet) => sheet.name);
  const renamed = [
    { sheetId: swap.sheetId, before: swap.name, after: validSheetName(desk.parts.keptName(swap.name.slice(0, KEPT_NAME)), taken) },
    { sheetId, before: name, after: swap.name },
  ];
  await desk.host.renameSheets(renamed);
  record(desk, { ...entry, renamed });
  return swap.name;
}

/** Room for the mark behind the name of the sheet that stays. */
const KEPT_NAME = 24;
