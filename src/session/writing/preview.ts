import type { TargetTable } from '../../core/model/target-table';
import type { SheetPlan } from '../../core/sheet/plan';
import type { Desk } from '../desk';
import { projectsOf, tablesOf } from './tables-of';
import { findSource, sourcesOf, type TableSource } from './written-sheets';

/** Shows how the project at the selection, or all of them, would look in a layout. Where no project is selected, all are meant. */
export function drawPreview(desk: Desk, layout: string): void {
  const { writing } = desk.store.get();
  if (writing.busy) return;
  const table = desk.located()?.table;
  const scope = writing.wish.scope === 'one' && !table ? 'all' : writing.wish.scope;
  const tables = scope === 'all' ? projectsOf(desk) : table ? [table] : [];
  const plans = desk.parts.planTables(tables, layout, writing.wish.arrangement);
  const [first] = tables;
  if (!first || plans.length === 0) return;
  desk.previewed.tables = tables;
  desk.previewed.sources = sourcesOf(tables, tablesOf(desk));
  const rows = tables.reduce((sum, { indicators }) => sum + indicators.length, 0);
  desk.store.set({ writing: { ...writing, wish: { ...writing.wish, scope }, preview: { project: first.name, layout, plans, shown: 0, projects: tables.length, rows } } });
}

/** The preview of one project follows the selection and what is typed; without a project it stays. */
export function followPreview(desk: Desk): void {
  const { preview, wish, busy } = desk.store.get().writing;
  const table = desk.located()?.table;
  if (!preview || busy || wish.scope !== 'one' || !table || desk.previewed.tables[0] === table) return;
  // Of a table just written there is nothing to preview: it is what was written.
  if (desk.written.has(table.sheetId)) return;
  drawPreview(desk, preview.layout);
}

export interface ToWrite {
  readonly plans: readonly SheetPlan[];
  readonly sources: readonly TableSource[];
  /** The table itself where one project is written. */
  readonly table: TargetTable | undefined;
}

/** What the preview shows, with what was typed since; as it was drawn where a table of it is gone. */
export function toWrite(desk: Desk): ToWrite | undefined {
  const { preview, wish } = desk.store.get().writing;
  if (!preview) return undefined;
  const { tables, sources } = desk.previewed;
  const all = tablesOf(desk);
  const now = sources.flatMap((source) => findSource(source, all) ?? []);
  const isChanged = now.length === tables.length && now.some((table, index) => table !== tables[index]);
  const plans = isChanged ? desk.parts.planTables(now, preview.layout, wish.arrangement) : preview.plans;
  return { plans, sources, table: wish.scope === 'one' ? now[0] : undefined };
}
