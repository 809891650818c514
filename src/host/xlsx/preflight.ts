import { FileError } from './file-error';
import { isSheetPart, latinText, readZipDirectory, type ZipEntry } from './zip-directory';

/** A full county's workbooks stay below a tenth of these; beyond them unpacking costs gigabytes. */
const MOST_BYTES = 300 * 1024 * 1024;
/** Sheets are unpacked piece by piece and empty cells let go at once, so a million formatted rows pass. */
const MOST_SHEET_BYTES = 1024 * 1024 * 1024;
const MOST_ENTRIES = 20_000;
const MOST_RATIO = 150;
/** Small files of many equal rows pack extremely well and are harmless. */
const RATIO_MATTERS_FROM = 64 * 1024 * 1024;

/** Looks at the first bytes and the zip directory, before anything is unpacked; throws a `FileError` when it is no .xlsx. */
export function preflight(bytes: Uint8Array): void {
  if (bytes.byteLength === 0) throw new FileError('empty', '0 bytes');
  if (isEncrypted(bytes)) throw new FileError('encrypted', 'OLE2 with EncryptedPackage');
  if (isContainer(bytes)) throw new FileError('legacy-format', 'OLE2 (.xls, .et)');
  if (!startsWith(bytes, [0x50, 0x4b])) throw new FileError(looksLikeOldSheet(bytes) ? 'legacy-format' : 'not-a-workbook', describe(bytes));
  const entries = readZipDirectory(bytes);
  checkKind(entries);
  checkSize(entries, bytes.byteLength);
}

/** A password to open stands on the whole file. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return isContainer(bytes) && contains(bytes, utf16('EncryptedPackage'));
}

/** The OLE2 container of .xls, .et, .doc and of everything encrypted. */
export function isContainer(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
}

/** A stream of this name is in the container. */
export function holdsStream(bytes: Uint8Array, name: string): boolean {
  return contains(bytes, utf16(name));
}

function checkKind(entries: readonly ZipEntry[]): void {
  const names = new Set(entries.map((entry) => entry.name.replaceAll('\\', '/').toLowerCase()));
  if (names.has('xl/workbook.bin')) throw new FileError('legacy-format', '.xlsb');
  if (names.has('content.xml') && names.has('mimetype')) throw new FileError('legacy-format', '.ods');
  const office = names.has('[content_types].xml');
  const sheets = [...names].some((name) => name.startsWith('xl/'));
  if (!office || !sheets) throw new FileError('not-a-workbook', 'zip without xl/ parts');
}

function checkSize(entries: readonly ZipEntry[], fileBytes: number): void {
  if (entries.length > MOST_ENTRIES) throw new FileError('too-large', `${String(entries.length)} parts`);
  const size = (parts: readonly ZipEntry[]): number => parts.reduce((sum, entry) => sum + entry.uncompressed, 0);
  const sheets = size(entries.filter(({ name }) => isSheetPart(name)));
  if (sheets > MOST_SHEET_BYTES) throw new FileError('too-large', `${String(sheets)} bytes of sheets unpacked`);
  const unpacked = size(entries) - sheets;
  if (unpacked > MOST_BYTES) throw new FileError('too-large', `${String(unpacked)} bytes unpacked`);
  if (unpacked > RATIO_MATTERS_FROM && unpacked / fileBytes > MOST_RATIO) {
    throw new FileError('too-large', `${String(unpacked)} bytes unpacked from ${String(fileBytes)}`);
  }
}

/** XML spreadsheet 2003, HTML tables called .xls, and BIFF without a container. */
export function looksLikeOldSheet(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x09 && (bytes[1] === 0x00 || bytes[1] === 0x02 || bytes[1] === 0x04 || bytes[1] === 0x08)) return true;
  const head = latinText(bytes.subarray(0, 4096)).toLowerCase();
  return head.includes('urn:schemas-microsoft-com:office:spreadsheet') || head.includes('<table') || head.includes('urn:schemas-microsoft-com:office:excel');
}

function describe(bytes: Uint8Array): string {
  return `starts with ${[...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')}`;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function utf16(text: string): readonly number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
