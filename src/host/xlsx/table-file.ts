import type { SheetPlan } from '../../core/sheet/plan';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { readCsvText } from './csv';
import { decodeText } from './decode-text';
import { FileError } from './file-error';
import type { FileErrorCode } from './file-error';
import { readXlsx } from './read-workbook';
import { writeXlsx } from './write-workbook';
import { isSheetPart, readZipDirectory } from './zip-directory';

/** A file that a person chose: its cells, or why they cannot be read. */
export type TableFile = { readonly kind: 'read'; readonly snapshot: WorkbookSnapshot } | { readonly kind: 'refused'; readonly code: FileErrorCode };

/** Larger files are not what a person opens beside a workbook, and reading them would hold the pane up. */
const MOST_BYTES = 50_000_000;
const MOST_SHEET_BYTES = 200_000_000;

/** Reads .xlsx, and whatever ends with .csv as text. Never throws. */
export async function readTableFile(bytes: Uint8Array, name: string): Promise<TableFile> {
  try {
    if (bytes.length > MOST_BYTES) return { kind: 'refused', code: 'too-large' };
    if (!/\.csv$/iu.test(name)) return isHuge(bytes) ? { kind: 'refused', code: 'too-large' } : { kind: 'read', snapshot: await readXlsx(bytes, name) };
    return bytes.length === 0 ? { kind: 'refused', code: 'empty' } : { kind: 'read', snapshot: readCsvText(decodeText(bytes), name) };
  } catch (error) {
    return { kind: 'refused', code: error instanceof FileError ? error.code : 'damaged' };
  }
}

/** What is no zip is told so by the reader. */
function isHuge(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  return readZipDirectory(bytes).reduce((sum, { name, uncompressed }) => sum + (isSheetPart(name) ? uncompressed : 0), 0) > MOST_SHEET_BYTES;
}

/** One sheet as an .xlsx. */
export function writeTableFile(plan: SheetPlan): Promise<Uint8Array> {
  return writeXlsx([plan]);
}
