import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { createReader } from '../core/reading/create-reader';
import { defaultPack } from '../core/standards/default-pack';
import type { Texts } from '../core/text/text';
import type { WordingLibrary } from '../core/wording/contract';
import type { LibraryReading } from '../core/wording/library-reading';
import { readUnitLibrary } from '../core/wording/unit-library';
import { readCsvText } from '../host/xlsx/csv';
import { decodeText } from '../host/xlsx/decode-text';
import type { Io } from './io';
import { failureOf, openWorkbook, type FileFailure, type Opened } from './open-workbook';
import { finish } from '../core/reading/steps';

export type OpenedLibrary = { readonly ok: true; readonly library: WordingLibrary; readonly reading: LibraryReading } | { readonly ok: false; readonly failure: FileFailure };

/** The unit's wording in a workbook or a CSV file, called by the name of the file. */
export async function openLibrary(file: string, { cwd }: Io, texts: Texts): Promise<OpenedLibrary> {
  const opened = isCsv(file) ? await openCsv(file, cwd, texts) : await openWorkbook(file, cwd, texts);
  if (!opened.ok) return opened;
  const { snapshot, model } = opened.workbook;
  const title = basename(file, extname(file));
  const sheets = snapshot.sheets.flatMap((sheet) => {
    const read = model.sheets.find(({ sheetId }) => sheetId === sheet.id);
    return read ? [{ sheet, model: read }] : [];
  });
  const reading = finish(readUnitLibrary(title, sheets, defaultPack));
  return { ok: true, library: { origin: 'own', title, indicators: reading.indicators }, reading };
}

export function isCsv(file: string): boolean {
  return extname(file).toLowerCase() === '.csv';
}

async function openCsv(file: string, cwd: string, texts: Texts): Promise<Opened> {
  try {
    const snapshot = readCsvText(decodeText(await readFile(resolve(cwd, file))), basename(file));
    return { ok: true, workbook: { snapshot, model: createReader(defaultPack, []).readWorkbook(snapshot) } };
  } catch (error) {
    return { ok: false, failure: failureOf(error, texts) };
  }
}
