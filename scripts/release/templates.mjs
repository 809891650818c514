/** The templates of the standards pack, made by the command line of this repository. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../install.mjs';

/** The command line as built. */
export const CLI = join(ROOT, 'dist/cli/jixiao.mjs');

export function buildCli() {
  if (run('npx', ['webpack', '--mode', 'production', '--config-name', 'cli']) !== 0) throw new Error('命令行没有构建成功，原因见上面的输出。');
}

/**
 * Makes every template into an empty folder and gives what the command line says of it. They open the add-in of this
 * manifest: by the admin centre, or from the shared folder of a catalog.
 *
 * @param {{folder: string, manifest: string, pack?: string, catalog?: string}} wanted
 */
export function makeTemplates({ folder, manifest, pack, catalog }) {
  const id = /<Id>([^<]*)<\/Id>/.exec(manifest)?.[1];
  if (id === undefined) throw new Error('manifest.xml 里没有 <Id>，做不了模板。');
  rmSync(folder, { recursive: true, force: true });
  const options = ['--output', folder, '--id', id, ...(pack ? ['--pack', pack] : []), ...(catalog ? ['--catalog', catalog] : [])];
  const made = spawnSync(process.execPath, [CLI, 'templates', ...options], { encoding: 'utf8', cwd: ROOT });
  if (made.status !== 0) throw new Error(`模板没有做成。\n${made.stdout}${made.stderr}`);
  return made.stdout.trim();
}
