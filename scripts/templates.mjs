/**
 * `npm run templates [-- --output FOLDER] [--id GUID] [--catalog FOLDER] [--pack FILE]`: the templates of the standards
 * pack, for the manifest of the repository unless another id is given.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, fail, ROOT } from './install.mjs';
import { manifestFor, DEVELOPMENT_URL } from './release/manifest.mjs';
import { buildCli, makeTemplates } from './release/templates.mjs';

try {
  const { values } = parseArgs({
    options: { output: { type: 'string', default: 'dist/templates' }, id: { type: 'string' }, catalog: { type: 'string' }, pack: { type: 'string' } },
  });
  ensureInstalled();
  buildCli();
  const manifest = manifestFor(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), { url: DEVELOPMENT_URL, id: values.id });
  console.log(makeTemplates({ folder: resolve(ROOT, values.output), manifest, pack: values.pack && resolve(values.pack), catalog: values.catalog }));
} catch (error) {
  fail(error.message);
}
