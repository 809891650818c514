import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { defaultPack } from '../core/standards/default-pack';
import { loadStandardsPackText } from '../core/standards/load-pack';
import type { StandardsPack } from '../core/standards/schema';
import type { Texts } from '../core/text/text';
import { packProblemText } from '../core/text/wording-text';
import type { Io } from './io';
import { failureOf } from './open-workbook';
import { UsageError } from './usage-error';

/** Every problem of a pack at once is a wall; these are enough to begin with. */
const PROBLEMS_SHOWN = 10;

/** The standards pack of `--pack`, else the one that comes with the product. What is wrong in the file is said with its place. */
export async function loadPack(file: string | undefined, io: Pick<Io, 'cwd'>, texts: Texts): Promise<StandardsPack> {
  if (file === undefined) return defaultPack;
  const loaded = loadStandardsPackText(await readText(file, io, texts));
  if (loaded.ok) return loaded.pack;
  const lines = loaded.problems.slice(0, PROBLEMS_SHOWN).map((problem) => packProblemText(texts, problem));
  const more = loaded.problems.length - lines.length;
  throw new UsageError([...lines, ...(more > 0 ? [texts('cli.usage.more-pack-problems', { count: more })] : [])].join('\n'));
}

async function readText(file: string, io: Pick<Io, 'cwd'>, texts: Texts): Promise<string> {
  try {
    return await readFile(resolve(io.cwd, file), 'utf8');
  } catch (error) {
    throw new UsageError(texts('cli.usage.pack-not-read', { file, message: failureOf(error, texts).message }));
  }
}
