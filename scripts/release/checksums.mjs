/** SHA-256 of every file of a folder, in the format of `sha256sum -c`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export function checksums(folder) {
  return filesIn(folder)
    .map((path) => `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${relative(folder, path).split(sep).join('/')}\n`)
    .join('');
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]));
}
