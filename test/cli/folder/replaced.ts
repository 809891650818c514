import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The workbook with a text in place of another wherever it stands. */
export function replaced(path: string, from: string, to: string): Uint8Array {
  const parts = Object.entries(unzipSync(readFileSync(path)));
  return zipSync(Object.fromEntries(parts.map(([name, content]) => [name, /sharedStrings|worksheets\/sheet/.test(name) ? strToU8(strFromU8(content).replaceAll(escaped(from), escaped(to))) : content])));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
