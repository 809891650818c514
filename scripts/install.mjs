/** Installs the dependencies when they are missing or older than the lockfile, so that `npm start` and `npm test` work on a bare clone. */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const MODULES = join(ROOT, 'node_modules');
/** npm writes this file last; its time tells when the installation was complete. */
const INSTALLED = join(MODULES, '.package-lock.json');
const LOCKFILE = join(ROOT, 'package-lock.json');

function isInstalled() {
  return existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCKFILE).mtimeMs;
}

/** Runs `npm ci` if needed. Ends the process with a clear sentence when it fails. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`需要 Node 20.19 或更新的版本，这里是 ${process.versions.node}。`);
  }
  if (isInstalled()) return;
  // `npm ci` empties the folder first: through a link that would be another clone's.
  if (lstatSync(MODULES, { throwIfNoEntry: false })?.isSymbolicLink()) {
    fail('node_modules 是指向别处的链接，不在这里安装依赖。请删去这个链接，或在它指向的仓库里运行 npm ci。');
  }
  console.log('正在安装依赖（npm ci）…');
  const done = run('npm', ['ci', '--no-audit', '--no-fund']);
  if (done !== 0) fail('依赖没有装成。请检查能否连到 npm 源，再运行一次。');
}

/** Runs a command in the repository with its output shown; gives the exit status, 1 when it could not start. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  return result.status ?? 1;
}

export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
