import { stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** Old formats are found too, so that each is named as not readable instead of being passed over in silence. */
const WORKBOOKS = '**/*.{xlsx,xlsm,xls,et,ods,xlsb}';
/** What Excel and WPS leave beside a file that is open. */
const LOCK_FILES = ['**/~$*', '**/.~*'];

/**
 * The workbooks that files, folders and patterns name: each once, in the order given, those of a folder sorted.
 * A name that does not exist stays in the list; opening it says so.
 */
export async function findWorkbooks(paths: readonly string[], cwd: string): Promise<string[]> {
  const found = new Map<string, string>();
  for (const path of paths) {
    for (const file of await expand(path, cwd)) {
      const key = resolve(cwd, file);
      if (!found.has(key)) found.set(key, file);
    }
  }
  return [...found.values()];
}

async function expand(path: string, cwd: string): Promise<string[]> {
  const kind = await kindOf(resolve(cwd, path));
  if (kind === 'file') return [path];
  if (kind === 'folder') {
    const inside = await glob(WORKBOOKS, { cwd: resolve(cwd, path), ignore: LOCK_FILES, caseSensitiveMatch: false });
    return inside.map((file) => join(path, file)).sort();
  }
  const pattern = path.split(sep).join('/');
  if (!isDynamicPattern(pattern)) return [path];
  const matched = await glob(pattern, { cwd, ignore: LOCK_FILES, absolute: true, caseSensitiveMatch: false });
  return matched.map((file) => relative(cwd, file)).sort();
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}
