/** `npm run build`: the add-in with its templates, the simulator and the command line into dist/. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, fail, ROOT, run } from './install.mjs';
import { CLI, makeTemplates } from './release/templates.mjs';

const SITE = join(ROOT, 'dist/addin');

ensureInstalled();
const built = run('npx', ['webpack', '--mode', 'production', ...process.argv.slice(2)]);
if (built !== 0) process.exit(built);
try {
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  // The pane of the simulator takes them from beside itself, as on a server.
  if (existsSync(CLI) && existsSync(SITE)) makeTemplates({ folder: join(SITE, 'templates'), manifest });
} catch (error) {
  fail(error.message);
}
