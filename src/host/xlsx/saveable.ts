import { strFromU8, unzipSync } from 'fflate';

/** What the library would lose when it saves a workbook over: Excel keeps lists from other sheets and more in `extLst`, and the hash of a password in `sheetProtection`. */
const LOST: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'extLst', pattern: /<(?:\w+:)?extLst\b/ },
  { what: 'sheetProtection password', pattern: /<(?:\w+:)?sheetProtection\b[^>]*\b(?:password|hashValue)=/ },
];

/** What a sheet of the file holds that saving would lose; undefined when nothing would be. */
export function lostBySaving(file: Uint8Array): string | undefined {
  const sheets = unzipSync(file, { filter: ({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name) });
  for (const [name, bytes] of Object.entries(sheets)) {
    const xml = strFromU8(bytes);
    const found = LOST.find(({ pattern }) => pattern.test(xml));
    if (found) return `${name}: ${found.what}`;
  }
  return undefined;
}
