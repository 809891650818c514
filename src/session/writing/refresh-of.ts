import type { TargetTable } from '../../core/model/target-table';
import { cellAddress, type CellRef } from '../../core/sheet/address';
import type { CellContent, Change } from '../../core/sheet/change';
import { contentOf, EMPTY, sameContent } from '../../core/sheet/change';
import type { SheetPlan } from '../../core/sheet/plan';
import { cellAt } from '../../core/sheet/snapshot';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { endingPagesAt } from '../../core/tables/pages/on-pages';
import { cellKey, hasShape, isAsPrinted } from '../../core/tables/written/sheet-print';
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

/** Compares what was written, what stands there, and what would be written now. A cell that someone changed is left alone. */
export function refreshOf(written: WrittenSheet, sheet: SheetSnapshot, all: readonly TargetTable[], parts: CoreParts): SheetRefresh {
  const tables = written.sources.map((source) => findSource(source, all));
  const known = tables.filter((table) => table !== undefined);
  const [planned] = known.length === tables.length ? parts.planTables(known, written.layout, written.arrangement) : [];
  if (!planned) return { kind: 'orphaned', written };
  const [last] = written.prints;
  // A longer text may end a page elsewhere; on the sheet the pages end where they did.
  const plan = endingPagesAt(planned, last.ends);
  const after = contentsOf(plan);
  const edit = (key: string, at: CellRef, now: CellContent, wanted: CellContent): ManualEdit => {
    const said = last.said ? (last.said.get(key) ?? EMPTY) : isAsPrinted(last, key, wanted) ? wanted : undefined;
    return { at, place: `${sheet.name}!${cellAddress(at)}`, ...(said && { written: shown(said) }), now: shown(now) };
  };
  const changes: Change[] = [];
  const manual: ManualEdit[] = [];
  const isSameShape = hasShape(last, plan);
  for (const key of new Set([...last.cells.keys(), ...(isSameShape ? after.keys() : [])])) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const at = { sheetId: sheet.id, row, column };
    const now = contentOf(cellAt(sheet, row, column));
    const wanted = after.get(key) ?? EMPTY;
    const isOurs = written.prints.some((print) => isAsPrinted(print, key, now));
    if (!isOurs && !(isSameShape && same(now, wanted))) manual.push(edit(key, at, now, wanted));
    else if (isOurs && isSameShape && !same(now, wanted)) changes.push({ at, before: now, after: wanted });
  }
  return isSameShape ? { kind: 'cells', written, plan, changes, manual } : { kind: 'anew', written, plan: planned, manual };
}

function contentsOf(plan: SheetPlan): ReadonlyMap<string, CellContent> {
  return new Map(plan.cells.map(({ row, column, content }) => [cellKey(row, column), content]));
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
