import type { TargetTable } from '../../core/model/target-table';
import { cellAddress } from '../../core/sheet/address';
import type { CellContent, Change } from '../../core/sheet/change';
import { contentOf, EMPTY, sameContent } from '../../core/sheet/change';
import type { SheetPlan } from '../../core/sheet/plan';
import { cellAt } from '../../core/sheet/snapshot';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { CoreParts } from '../parts';
import type { ManualEdit } from '../state';
import type { WrittenSheet } from './written-sheets';
import { findSource } from './written-sheets';

/** What became of the source of one written sheet, and what writing it again means. */
export type SheetRefresh =
  | { readonly kind: 'orphaned'; readonly written: WrittenSheet }
  /** Its rows no longer fit: it goes to a new sheet. */
  | { readonly kind: 'anew'; readonly written: WrittenSheet; readonly plan: SheetPlan; readonly manual: readonly ManualEdit[] }
  | { readonly kind: 'cells'; readonly written: WrittenSheet; readonly plan: SheetPlan; readonly changes: readonly Change[]; readonly manual: readonly ManualEdit[] };

/** What blank cells of a written table are set to. */
const TEXT_FORMAT = '@';

/** Compares what was written, what stands there, and what would be written now. A cell that someone changed is left alone. */
export function refreshOf(written: WrittenSheet, sheet: SheetSnapshot, all: readonly TargetTable[], parts: CoreParts): SheetRefresh {
  const tables = written.sources.map((source) => findSource(source, all));
  const known = tables.filter((table) => table !== undefined);
  const [plan] = known.length === tables.length ? parts.planTables(known, written.layout, written.arrangement) : [];
  if (!plan) return { kind: 'orphaned', written };
  const [last] = written.plans;
  const ours = written.plans.map(contentsOf);
  const before = ours[0] ?? new Map<string, CellContent>();
  const after = contentsOf(plan);
  const changes: Change[] = [];
  const manual: ManualEdit[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const at = { sheetId: sheet.id, row, column };
    const now = contentOf(cellAt(sheet, row, column));
    const wanted = after.get(key) ?? EMPTY;
    if (same(now, wanted)) continue;
    if (ours.some((contents) => same(now, contents.get(key) ?? EMPTY))) changes.push({ at, before: now, after: wanted });
    else manual.push({ at, place: `${sheet.name}!${cellAddress(at)}`, written: shown(before.get(key) ?? EMPTY), now: shown(now) });
  }
  return sameShape(last, plan) ? { kind: 'cells', written, plan, changes, manual } : { kind: 'anew', written, plan, manual: manualOf(sheet, ours, before) };
}

/** Cells of the old sheet that are no longer as they were written. */
function manualOf(sheet: SheetSnapshot, ours: readonly ReadonlyMap<string, CellContent>[], before: ReadonlyMap<string, CellContent>): readonly ManualEdit[] {
  return [...before].flatMap(([key, written]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const now = contentOf(cellAt(sheet, row, column));
    if (ours.some((contents) => same(now, contents.get(key) ?? EMPTY))) return [];
    return [{ at: { sheetId: sheet.id, row, column }, place: `${sheet.name}!${cellAddress({ row, column })}`, written: shown(written), now: shown(now) }];
  });
}

function contentsOf(plan: SheetPlan): ReadonlyMap<string, CellContent> {
  return new Map(plan.cells.map(({ row, column, content }) => [`${String(row)},${String(column)}`, content]));
}

/** The same cells with the same looks: then only contents differ. */
function sameShape(a: SheetPlan, b: SheetPlan): boolean {
  const bones = ({ merges, page, columnWidths }: SheetPlan): string => JSON.stringify([merges, page.printArea, page.rowBreaks, columnWidths.length]);
  const formats = (plan: SheetPlan): ReadonlyMap<string, string | undefined> => new Map(plan.cells.map(({ row, column, style }) => [`${String(row)},${String(column)}`, plan.styles[style]?.numberFormat]));
  if (bones(a) !== bones(b)) return false;
  const old = formats(a);
  return [...formats(b)].every(([key, format]) => format === (old.has(key) ? old.get(key) : TEXT_FORMAT));
}

/** Excel keeps one sign for a line break. */
function same(a: CellContent, b: CellContent): boolean {
  if (a.kind === 'text' && b.kind === 'text') return a.text.replace(/\r\n?/g, '\n') === b.text.replace(/\r\n?/g, '\n');
  return sameContent(a, b);
}

function shown(content: CellContent): string {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return String(content.number);
    case 'boolean':
      return String(content.boolean);
    case 'formula':
      return content.formula;
  }
}
