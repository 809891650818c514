import type { SheetPlan } from '../../core/sheet/plan';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { readCsvText } from './csv';
import { decodeText } from './decode-text';
import { FileError } from './file-error';
import type { FileErrorCode } from './file-error';
import { readXlsx } from './read-workbook';
import { writeXlsx } from './write-workbook';

/** A file that a person chose: its cells, or why they cannot be read. */
export type TableFile = { readonly kind: 'read'; readonly snapshot: WorkbookSnapshot } | { readonly kind: 'refused'; readonly code: FileErrorCode };

/** Larger text files are no lists that people keep by hand. */
const MOST_BYTES = 50_000_000;

/** Reads .xlsx, and whatever ends with .csv as text. Never throws. */
export async function readTableFile(bytes: Uint8Array, name: string): Promise<TableFile> {
  try {
    if (!/\.csv$/iu.test(name)) return { kind: 'read', snapshot: await readXlsx(bytes, name) };
    if (bytes.length > MOST_BYTES) return { kind: 'refused', code: 'too-large' };
    return bytes.length === 0 ? { kind: 'refused', code: 'empty' } : { kind: 'read', snapshot: readCsvText(decodeText(bytes), name) };
  } catch (error) {
    return { kind: 'refused', code: error instanceof FileError ? error.code : 'damaged' };
  }
}

/** One sheet as an .xlsx. */
export function writeTableFile(plan: SheetPlan): Promise<Uint8Array> {
  return writeXlsx([plan]);
}
