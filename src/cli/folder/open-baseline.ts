import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Texts } from '../../core/text/text';
import { findFiles, findInFolder, isFolder, type FoundFile } from '../find-workbooks';
import type { Io } from '../io';
import { UsageError } from '../usage-error';
import type { BaselineFile, BaselineList, BaselineRef } from './baseline-list';
import { createProgress } from './progress';
import type { ReviewPool } from './review-pool';

/** The workbooks of last time, ready for every worker. */
export interface Baseline {
  readonly ref: BaselineRef;
  /** What they are called, sorted. */
  readonly files: readonly string[];
  /** Empties the disk. */
  dispose(): Promise<void>;
}

/**
 * Looks at every workbook of last time once, to know whose it is; which of them belongs to a file is decided where the
 * file is reviewed. Undefined when the person stopped it.
 */
export async function openBaseline(path: string, reviewed: readonly FoundFile[], pool: ReviewPool, io: Io, texts: Texts): Promise<Baseline | undefined> {
  const found = (await isFolder(resolve(io.cwd, path))) ? await findInFolder(path, io.cwd) : await findFiles([path], io.cwd);
  const workbooks = found.filter(({ foreign }) => !foreign);
  if (workbooks.length === 0) throw new UsageError(texts('cli.usage.no-workbooks', { paths: path }));
  const files = await identifyAll(workbooks, pool, io, texts);
  if (!files) return undefined;
  const unreadable = files.flatMap(({ file, failure }) => (failure ? [{ file, message: failure.message }] : []));
  for (const one of unreadable) io.err(`${texts('comparison.baseline.unreadable', one)}\n`);
  const given = files.length === 1 && reviewed.filter(({ foreign }) => !foreign).length === 1;
  const list: BaselineList = { given, files };
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-baseline-'));
  const at = join(folder, 'list.json');
  await writeFile(at, JSON.stringify(list));
  const mark = createHash('sha256').update(JSON.stringify([given, ...files.map(({ file, sha256, failure }) => [file, sha256, failure?.code])])).digest('hex').slice(0, 16);
  return { ref: { list: at, mark }, files: files.map(({ file }) => file).sort(), dispose: () => rm(folder, { recursive: true, force: true }) };
}

/** In the order given, by all workers. */
async function identifyAll(workbooks: readonly FoundFile[], pool: ReviewPool, io: Io, texts: Texts): Promise<BaselineFile[] | undefined> {
  const progress = createProgress(workbooks.length, io, texts, 'baselineProgress');
  const files: BaselineFile[] = [];
  let next = 0;
  let done = 0;
  let stopped = false;
  const endListening = io.onInterrupt?.(() => {
    stopped = true;
  });
  const work = async (): Promise<void> => {
    for (let at = next++; at < workbooks.length && !stopped; at = next++) {
      const workbook = workbooks[at];
      if (workbook) files[at] = await pool.identify(workbook);
      progress.step((done += 1));
    }
  };
  try {
    await Promise.all(Array.from({ length: pool.jobs }, work));
    progress.end();
    return stopped && done < workbooks.length ? undefined : files;
  } finally {
    endListening?.();
  }
}
