import { FileError } from './file-error';

export interface ZipEntry {
  readonly name: string;
  readonly compressed: number;
  readonly uncompressed: number;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  /** Where its own header stands. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/** Marks that the true size stands in a ZIP64 field; no office workbook needs 4 GB. */
const ZIP64 = 0xffffffff;

/** The entries a zip declares, read without unpacking anything. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw new FileError('damaged', 'zip: end of central directory not found');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === ZIP64 || count === 0xffff) throw new FileError('too-large', 'zip64 directory');
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) {
      throw new FileError('damaged', `zip: directory entry ${String(index)} not found`);
    }
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: latinText(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)),
      compressed: view.getUint32(at + 20, true),
      uncompressed: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const PART_HEADER_LENGTH = 30;

/** The packed bytes of one entry. */
export function partData(bytes: Uint8Array, { name, offset, compressed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + PART_HEADER_LENGTH > view.byteLength) throw new FileError('damaged', `zip: ${name} not found`);
  const start = offset + PART_HEADER_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(start, start + compressed);
}

/** The cells of a sheet; everything else is small. */
export function isSheetPart(name: string): boolean {
  return /^xl[\\/]worksheets[\\/][^\\/]+\.xml$/i.test(name);
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

/** One letter a byte: enough for the names of office parts and for marks in old formats. */
export function latinText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
