import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = join(__dirname, '../../dist/addin');

export interface FirstLoad {
  readonly files: readonly { readonly name: string; readonly gzip: number }[];
  readonly total: number;
}

/** What the pane's page loads before it shows anything, compressed, without office.js. Undefined without a build. */
export function firstLoad(): FirstLoad | undefined {
  const page = join(FOLDER, 'taskpane.html');
  if (!existsSync(page)) return undefined;
  const html = readFileSync(page, 'utf8');
  const names = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !/^https?:|office\.js$/.test(name));
  const files = [{ name: 'taskpane.html', gzip: gzipSync(html).length }, ...names.map((name) => ({ name, gzip: gzipSync(readFileSync(join(FOLDER, name))).length }))];
  return { files, total: files.reduce((sum, { gzip }) => sum + gzip, 0) };
}
