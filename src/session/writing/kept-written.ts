import { withWritten, type KeptSheet } from '../../core/state/kept-written';
import { sameData } from '../../core/sheet/same-data';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { likeness } from '../../core/tables/written/sheet-print';
import type { Desk } from '../desk';
import type { WrittenSheet } from './written-sheets';

/** What a sheet known by id or name must still hold of what was written, and what one that is known by neither. */
const LIKE_ITSELF = 0.3;
const SURELY = 0.8;

/** Remembers in the workbook which sheets were written, for later sittings. Where that cannot be, this sitting still knows. */
export async function keepWritten(desk: Desk): Promise<void> {
  const sheets = desk.checked().sheets.map(({ sheet }) => sheet);
  const nameOf = (id: string): string => sheets.find((sheet) => sheet.id === id)?.name ?? '';
  const present = new Set(sheets.map(({ id }) => id));
  const now = [...desk.written.values()].filter(({ sheetId }) => present.has(sheetId)).reverse().map(
    ({ sheetId, layout, arrangement, sources, prints: [print] }): KeptSheet => ({
      sheet: { id: sheetId, name: nameOf(sheetId) },
      layout,
      arrangement,
      sources: sources.map((source) => ({ sheet: { id: source.sheetId, name: nameOf(source.sheetId) }, table: source.name, nth: source.nth })),
      print,
    }),
  );
  if (now.length === 0 && desk.kept.written.length === 0) return;
  await desk.kept.change((state) => withWritten(state, [...now, ...desk.recalled.lost]));
}

/** Takes up the written sheets the workbook tells of, as far as they are there: renamed, moved and edited ones too. */
export function recallWritten(desk: Desk): void {
  const sheets = desk.checked().sheets.map(({ sheet }) => sheet);
  const { written } = desk.kept;
  const ids = sheets.map(({ id }) => id).join('\n');
  if (desk.recalled.from === written && desk.recalled.sheets === ids) return;
  const free = sheets.filter(({ id }) => !desk.written.has(id));
  const lost: KeptSheet[] = [];
  // The oldest first, as they were written.
  for (const kept of [...written].reverse()) {
    if (isOf(kept, desk.written.get(kept.sheet.id))) continue;
    const sheet = sheetOf(kept, free);
    if (sheet) {
      free.splice(free.indexOf(sheet), 1);
      desk.written.set(sheet.id, recalled(kept, sheet, sheets));
    } else {
      lost.unshift(kept);
    }
  }
  Object.assign(desk.recalled, { from: written, sheets: ids, lost });
}

/** A host may give an id anew that a sheet of an earlier sitting had. */
function isOf({ layout, sources }: KeptSheet, written: WrittenSheet | undefined): boolean {
  return written !== undefined && written.layout === layout && sameData(written.sources.map(({ name, nth }) => [name, nth]), sources.map(({ table, nth }) => [table, nth]));
}

function recalled({ layout, arrangement, sources, print }: KeptSheet, { id }: SheetSnapshot, sheets: readonly SheetSnapshot[]): WrittenSheet {
  return {
    sheetId: id,
    layout,
    arrangement,
    sources: sources.map(({ sheet, table, nth }) => ({ sheetId: (named(sheet, sheets) ?? sheet).id, name: table, nth })),
    prints: [print],
  };
}

function sheetOf(kept: KeptSheet, sheets: readonly SheetSnapshot[]): SheetSnapshot | undefined {
  const own = named(kept.sheet, sheets);
  if (own && likeness(kept.print, own) >= LIKE_ITSELF) return own;
  return sheets.find((sheet) => likeness(kept.print, sheet) >= SURELY);
}

/** By its id, which a host may give anew when a workbook is opened, else by its name. */
function named({ id, name }: KeptSheet['sheet'], sheets: readonly SheetSnapshot[]): SheetSnapshot | undefined {
  return sheets.find((sheet) => sheet.id === id && sheet.name === name) ?? sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => sheet.id === id);
}
