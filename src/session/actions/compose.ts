import type { SheetPlan } from '../../core/sheet/plan';
import { validSheetName } from '../../core/sheet/sheet-name';
import type { CarryKind, CarryPlace } from '../../core/tables/carry/carry-places';
import { yearOfWorkbook } from '../../core/tables/carry/carry-places';
import { carriedPlans, placesOfPlans } from '../../core/tables/carry/carry-plans';
import { planCarry } from '../../core/tables/carry/plan-carry';
import { createTexts } from '../../core/text/text';
import type { Locale } from '../../core/text/text';
import type { Desk } from '../desk';
import type { ActionResult } from '../state';
import { projectsOf } from '../writing/tables-of';
import { addPlannedSheets } from './write-table';

/** 情况说明 from the tables as they were last checked. */
export function composeNarrative(desk: Desk): void {
  const sheets = desk.checked().sheets.map(({ model }) => model);
  desk.store.set({ writing: { ...desk.store.get().writing, narratives: desk.parts.narrate({ sheets }) } });
}

export function closeNarrative(desk: Desk): void {
  desk.store.set({ writing: { ...desk.store.get().writing, narratives: undefined } });
}

/** Lists every year, date and code that a new year may make untrue. */
export function previewCarry(desk: Desk): void {
  const prepared = prepare(desk);
  if (!prepared) return;
  desk.store.set({ writing: { ...desk.store.get().writing, carry: { from: prepared.from, places: prepared.places } } });
}

export function closeCarry(desk: Desk): void {
  desk.store.set({ writing: { ...desk.store.get().writing, carry: undefined } });
}

/** Writes the projects to new sheets with the accepted words of the new year, and a list of all places; the old sheets stay. */
export async function writeCarry(desk: Desk, kinds: readonly CarryKind[], locale: Locale): Promise<ActionResult> {
  const { blocked, busy } = desk.store.get().writing;
  const prepared = prepare(desk);
  if (!prepared || busy) return { kind: 'nothing-to-do' };
  if (blocked) return { kind: 'host-error', code: 'not-supported', detail: '' };
  const { plans, places, projects } = prepared;
  const accepted = new Set(places.filter(({ kind, before, proposed }) => kinds.includes(kind) && before !== proposed));
  const list = planCarry(places, accepted, createTexts(locale));
  const { result, added } = await addPlannedSheets(desk, [...carriedPlans(plans, accepted), list], { rows: 0, projects });
  if (added.length > 0) closeCarry(desk);
  return result;
}

interface Prepared {
  readonly from: number;
  readonly plans: readonly SheetPlan[];
  readonly places: readonly CarryPlace[];
  readonly projects: number;
}

/** The projects in the layout last looked at, else the first; undefined where the year cannot be told. */
function prepare(desk: Desk): Prepared | undefined {
  const { name, sheets } = desk.checked();
  const from = yearOfWorkbook({ name, sheets: sheets.map(({ sheet }) => sheet) });
  const tables = projectsOf(desk);
  const { preview, layouts } = desk.store.get().writing;
  const layout = preview?.layout ?? layouts[0]?.id;
  if (from === undefined || tables.length === 0 || layout === undefined) return undefined;
  // The names are settled here, so that the list names the sheets as they will be called.
  const taken = sheets.map(({ sheet }) => sheet.name);
  const plans = desk.parts.planTables(tables, layout, 'sheets').map((plan) => {
    const free = validSheetName(plan.name.replaceAll(String(from), String(from + 1)), taken);
    taken.push(free);
    return { ...plan, name: free };
  });
  const codes = new Set(tables.flatMap(({ project }) => project.code?.value ?? []));
  return { from, plans, places: placesOfPlans(plans, codes, from), projects: tables.length };
}
