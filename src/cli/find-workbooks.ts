import { stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** A file that was named or found: what it is called in the results, where it lies, and whether it looks like a workbook. */
export interface FoundFile {
  readonly file: string;
  readonly path: string;
  readonly foreign: boolean;
}

const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlt|et|ett|ods|xlsb)$/i;
/** What Excel and WPS leave beside a file that is open, and what systems leave in folders. */
const NOT_SUBMITTED = /^(?:~\$|\.)|^(?:thumbs\.db|desktop\.ini)$/i;

/**
 * The files that names, folders and patterns mean: each once, in the order given, those of a folder sorted.
 * Workbooks of every format are found, and whatever else lies in a folder, so that nothing is passed over in silence.
 * A name that does not exist stays in the list; opening it says so.
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    for (const file of await expand(path, cwd)) {
      if (!found.has(file.path)) found.set(file.path, file);
    }
  }
  return [...found.values()];
}

/** Named from the folder itself where it is the only one asked for: the same on every computer. */
export async function findInFolder(folder: string, cwd: string): Promise<FoundFile[]> {
  const root = resolve(cwd, folder);
  return (await inside(root)).map((file) => ({ file, path: join(root, file), foreign: !WORKBOOK.test(file) }));
}

export async function isFolder(path: string): Promise<boolean> {
  return (await kindOf(path)) === 'folder';
}

async function expand(path: string, cwd: string): Promise<FoundFile[]> {
  const named = (file: string): FoundFile => ({ file, path: resolve(cwd, file), foreign: false });
  const kind = await kindOf(resolve(cwd, path));
  if (kind === 'file') return [named(path)];
  if (kind === 'folder') return (await findInFolder(path, cwd)).map((found) => ({ ...found, file: join(path, found.file) }));
  const pattern = path.split(sep).join('/');
  if (!isDynamicPattern(pattern)) return [named(path)];
  const matched = await glob(pattern, { cwd, absolute: true, caseSensitiveMatch: false });
  return matched
    .map((file) => relative(cwd, file))
    .filter((file) => WORKBOOK.test(file) && isSubmitted(file))
    .sort()
    .map(named);
}

async function inside(root: string): Promise<string[]> {
  const files = await glob('**/*', { cwd: root, dot: true, followSymbolicLinks: false });
  return files.filter(isSubmitted).sort();
}

function isSubmitted(file: string): boolean {
  return !NOT_SUBMITTED.test(basename(file));
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}
