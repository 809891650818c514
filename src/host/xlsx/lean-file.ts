import { Inflate, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { drawnTogether, reachesTooFar, type Positions } from './far-cells';
import { FileError } from './file-error';
import { createSheetFilter, type LeanSheet } from './lean-sheet';
import { asUtf8, createDecoder, encodingOf } from './part-text';
import { isSheetPart, partData, readZipDirectory, type ZipEntry } from './zip-directory';

/** A workbook file that the library can read at the cost of its content. */
export interface LeanFile {
  readonly bytes: Uint8Array;
  /** By name of sheet, where rows and columns were drawn together. */
  readonly positions: ReadonlyMap<string, Positions>;
}

/** Fewer empty cells than this are not worth packing the file again. */
const WORTH_PACKING = 20_000;
/** Of sheets without empty cells; a full county's workbook stays below a tenth. */
const MOST_CONTENT = 300 * 1024 * 1024;
/** Packed bytes unpacked at a time. */
const PIECE = 1 << 16;
const XML_PART = /\.(?:xml|rels)$/i;

/**
 * Leaves out cells that hold nothing but a format, draws stray far cells together and turns parts into UTF-8.
 * A file that needs none of it comes back as it is; so does one that cannot be unpacked, for the library to say why.
 */
export function leanFile(bytes: Uint8Array): LeanFile {
  const asItIs: LeanFile = { bytes, positions: new Map() };
  try {
    const entries = readZipDirectory(bytes);
    const sheets = new Map(entries.filter(({ name }) => isSheetPart(name)).map((entry) => [entry.name, leanSheetOf(bytes, entry)]));
    const other = unzipSync(bytes, { filter: ({ name }) => !sheets.has(name) });
    const inUtf8 = Object.entries(other).map(([name, part]) => [name, XML_PART.test(name) ? asUtf8(part) : part] as const);
    const together = new Map([...sheets].flatMap(([name, { sheet }]) => {
      const drawn = drawnTogether(sheet);
      return drawn ? [[name, drawn] as const] : [];
    }));
    const needed =
      together.size > 0 ||
      [...sheets.values()].some(({ sheet, recoded }) => recoded || sheet.removed > WORTH_PACKING || reachesTooFar(sheet)) ||
      inUtf8.some(([name, part]) => part !== other[name]);
    if (!needed) return asItIs;
    const leanSheets = [...sheets].map(([name, { sheet }]) => [name, strToU8(together.get(name)?.xml ?? sheet.xml)] as const);
    const parts = Object.fromEntries([...inUtf8, ...leanSheets]);
    const positions = new Map([...together].flatMap(([name, { positions: places }]) => sheetNames(parts, name).map((sheet) => [sheet, places] as const)));
    return { bytes: zipSync(parts, { level: 0 }), positions };
  } catch (error) {
    if (error instanceof FileError) throw error;
    return asItIs;
  }
}

function leanSheetOf(bytes: Uint8Array, entry: ZipEntry): { readonly sheet: LeanSheet; readonly recoded: boolean } {
  const filter = createSheetFilter();
  let decode: ReturnType<typeof createDecoder> | undefined;
  let recoded = false;
  let unpacked = 0;
  const push = (piece: Uint8Array, isLast: boolean): void => {
    unpacked += piece.length;
    // The size was judged by what the directory says.
    if (unpacked > entry.uncompressed) throw new FileError('damaged', `${entry.name}: larger than the directory says`);
    if (!decode) {
      const encoding = encodingOf(piece);
      recoded = encoding !== 'utf-8';
      decode = createDecoder(encoding, filter.push);
    }
    decode(piece, isLast);
  };
  const data = partData(bytes, entry);
  if (entry.method === 0) push(data, true);
  else {
    const inflate = new Inflate(push);
    for (let at = 0; at < data.length; at += PIECE) inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  }
  const sheet = filter.end();
  if (sheet.xml.length > MOST_CONTENT) throw new FileError('too-large', `${entry.name}: ${String(sheet.xml.length)} characters of content`);
  return { sheet, recoded };
}

/** The sheets that a part holds: one, by the names in the workbook and its relations. */
function sheetNames(parts: Readonly<Record<string, Uint8Array>>, part: string): string[] {
  const text = (name: string): string => {
    const found = Object.entries(parts).find(([one]) => one.replaceAll('\\', '/').toLowerCase() === name);
    return found ? strFromU8(found[1]) : '';
  };
  const file = part.slice(part.replaceAll('\\', '/').lastIndexOf('/') + 1);
  const ids = tags(text('xl/_rels/workbook.xml.rels'), 'Relationship').flatMap((tag) => (attribute(tag, 'Target')?.endsWith(`/${file}`) ? [attribute(tag, 'Id')] : []));
  return tags(text('xl/workbook.xml'), 'sheet').flatMap((tag) => {
    const name = attribute(tag, 'name');
    return name !== undefined && ids.includes(attribute(tag, '(?:\\w+:)?id')) ? [name] : [];
  });
}

function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return value ? unescaped(value[1] ?? value[2] ?? '') : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, digits?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return digits === undefined ? (ENTITIES[name ?? ''] ?? whole) : String.fromCodePoint(Number(digits));
  });
}
