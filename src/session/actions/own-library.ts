import { withLibrary, readKeptLibraries } from '../../core/state/kept-libraries';
import type { KeptLibrary } from '../../core/state/kept-libraries';
import { createTexts } from '../../core/text/text';
import type { Locale } from '../../core/text/text';
import type { Desk } from '../desk';
import type { LibraryEntry } from '../journal';
import { sameData } from '../../core/sheet/same-data';
import type { ActionResult, LibraryPlace } from '../state';
import { record } from './record';
import { addPlannedSheet } from './write-table';

/** How the unit's own wording leaves the workbook. */
export type LibraryFormat = 'xlsx' | 'csv' | 'sheet';

/** Reads a file that a person chose; nothing is kept yet. */
export async function previewLibrary(desk: Desk, file: string, bytes: Uint8Array): Promise<ActionResult | undefined> {
  const code = await desk.librarian.previewFile(file, bytes);
  return code && { kind: 'file-refused', file, code };
}

/** Keeps what the preview shows, in the place of a library of the same title. */
export async function keepLibrary(desk: Desk, place: LibraryPlace): Promise<ActionResult> {
  const library = desk.librarian.previewed();
  const { preview } = desk.store.get().libraries;
  if (!library || !preview || preview.reading.indicators.length === 0) return { kind: 'nothing-to-do' };
  const blocked = preview.blocked[place];
  if (blocked) return { kind: 'library-refused', reason: blocked };
  const entry: LibraryEntry = { kind: 'library', place, title: library.title, before: keptAt(desk, place, library.title), after: library };
  const refused = await swapLibrary(desk, entry);
  if (refused) return refused;
  record(desk, entry);
  desk.librarian.endPreview();
  return { kind: 'library-kept', title: library.title, count: preview.reading.indicators.length, place };
}

export async function removeLibrary(desk: Desk, place: LibraryPlace, title: string): Promise<ActionResult> {
  const before = keptAt(desk, place, title);
  if (!before) return { kind: 'nothing-to-do' };
  const entry: LibraryEntry = { kind: 'library', place, title, before, after: undefined };
  const refused = await swapLibrary(desk, entry);
  if (refused) return refused;
  record(desk, entry);
  return { kind: 'library-removed', title };
}

/** Puts one library in the place of another, if that still stands there. Gives why not, where it could not be done. */
export async function swapLibrary(desk: Desk, { place, title, before, after }: LibraryEntry): Promise<ActionResult | undefined> {
  if (place === 'person') {
    if (!sameData(keptAt(desk, place, title), before)) return { kind: 'state-refused', reason: 'changed' };
    if (!desk.person.keepLibrary(title, after)) return { kind: 'library-refused', reason: 'no-storage' };
    desk.librarian.show();
    return undefined;
  }
  const outcome = await desk.kept.change((state) => {
    const now = readKeptLibraries(state.libraries).find((one) => one.title === title);
    return sameData(now, before) ? withLibrary(state, title, after) : undefined;
  });
  desk.librarian.show();
  desk.showPointings();
  desk.showProblems();
  return outcome === 'saved' ? undefined : { kind: 'state-refused', reason: outcome };
}

/** Writes all of the unit's own wording to a new sheet or hands it to the browser as a file. */
export async function exportLibrary(desk: Desk, format: LibraryFormat, locale: Locale): Promise<ActionResult> {
  const indicators = desk.librarian.joined();
  if (indicators.length === 0) return { kind: 'nothing-to-do' };
  const name = createTexts(locale)('pane.library.sheet');
  const { grid, plan } = desk.parts.exportedLibrary(name, indicators);
  if (format === 'sheet') {
    const { writing } = desk.store.get();
    if (writing.blocked || writing.busy) return writing.busy ? { kind: 'nothing-to-do' } : { kind: 'host-error', code: 'not-supported', detail: '' };
    return addPlannedSheet(desk, plan, indicators.length);
  }
  const title = `${name}.${format}`;
  if (!desk.files) return { kind: 'nothing-to-do' };
  await (format === 'csv' ? desk.files.saveText(title, grid) : desk.files.saveSheet(title, plan));
  return { kind: 'library-saved', title };
}

function keptAt(desk: Desk, place: LibraryPlace, title: string): KeptLibrary | undefined {
  return (place === 'workbook' ? desk.kept.libraries : desk.person.libraries).find((one) => one.title === title);
}
