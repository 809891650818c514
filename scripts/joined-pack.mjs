import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The whole text of a pack: its own file with the indicators of the folder of its name, so that what is deployed is one file. */
export function joinedPack(file) {
  const pack = JSON.parse(readFileSync(file, 'utf8'));
  const folder = file.replace(/\.json$/, '');
  const indicators = readdirSync(folder)
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const head = JSON.stringify({ ...pack, indicators: [] }, undefined, 1).replace(/\[\]\s*\}$/, '');
  return `${head}[\n${[...pack.indicators, ...indicators].map((one) => JSON.stringify(one)).join(',\n')}\n]\n}\n`;
}
