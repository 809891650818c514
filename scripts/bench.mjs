/**
 * Measures the pane's speed and prints it. The work runs in jest (project `bench`), which compiles the TypeScript as it
 * is, so no build is needed; only the size of the first load is read from dist/addin, where it exists.
 */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['--expose-gc', 'node_modules/jest/bin/jest.js', '--selectProjects', 'bench', '--runInBand', '--silent=false'], {
  stdio: 'inherit',
  cwd: new URL('..', import.meta.url),
});
process.exit(status ?? 1);
