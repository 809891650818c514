import { extname } from 'node:path';
import { holdsStream, isContainer, isEncrypted } from '../../host/xlsx/preflight';
import { readZipDirectory } from '../../host/xlsx/zip-directory';

/** What the endings of workbooks promise of the first bytes. */
const CONTAINER_ENDINGS = ['.xls', '.et'];
const ZIP_ENDINGS = ['.xlsx', '.xlsm', '.xlsb', '.ods'];

export type FileNote = 'macros' | 'other-ending';

/** What a person should know of a workbook that was read. Macros are never run. */
export function fileNotes(file: string, bytes: Uint8Array): FileNote[] {
  const ending = extname(file).toLowerCase();
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOther = isZip ? CONTAINER_ENDINGS.includes(ending) : isContainer(bytes) && !isEncrypted(bytes) ? ZIP_ENDINGS.includes(ending) : false;
  return [...(hasMacros(bytes, isZip) ? ['macros' as const] : []), ...(isOther ? ['other-ending' as const] : [])];
}

function hasMacros(bytes: Uint8Array, isZip: boolean): boolean {
  if (!isZip) return isContainer(bytes) && holdsStream(bytes, '_VBA_PROJECT');
  return readZipDirectory(bytes).some(({ name }) => /(?:^|[\\/])(?:vbaProject\.bin|macrosheets[\\/].*)$/i.test(name));
}

/** What a file is by its ending, as a key of the sentences; files without a known one are `other`. */
export function foreignKind(file: string): 'text' | 'pdf' | 'picture' | 'archive' | 'slides' | 'csv' | 'other' {
  const ending = extname(file).toLowerCase();
  const found = FOREIGN_ENDINGS.find(([, endings]) => (endings as readonly string[]).includes(ending));
  return found?.[0] ?? 'other';
}

const FOREIGN_ENDINGS = [
  ['text', ['.doc', '.docx', '.wps', '.wpt', '.rtf', '.txt', '.odt', '.ofd']],
  ['pdf', ['.pdf']],
  ['picture', ['.jpg', '.jpeg', '.png', '.bmp', '.gif', '.tif', '.tiff', '.webp', '.heic']],
  ['archive', ['.zip', '.rar', '.7z', '.tar', '.gz']],
  ['slides', ['.ppt', '.pptx', '.dps']],
  ['csv', ['.csv', '.tsv']],
] as const satisfies readonly (readonly [string, readonly string[]])[];
