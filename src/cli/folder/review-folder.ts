import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { StandardsPack } from '../../core/standards/schema';
import type { Placing } from '../../core/submissions/place-submission';
import type { Texts } from '../../core/text/text';
import type { FoundFile } from '../find-workbooks';
import type { Io } from '../io';
import { failureOf } from '../open-workbook';
import type { ReviewLine } from '../schemas';
import { UsageError } from '../usage-error';
import { markWith } from './baseline-list';
import { createSummaryBuilder } from './build-summary';
import { openPlacing, type PlacingOptions } from './open-roster';
import type { Baseline } from './open-baseline';
import { createProgress } from './progress';
import { readLines } from './read-lines';
import { reportLink, reportPath } from './report-path';
import { engineMark, type ReviewedJob, type ReviewJob, type WorkerSettings } from './review-job';
import type { ReviewPool } from './review-pool';
import { runFiles, type FileRun } from './run-files';
import { createSortedLines } from './sorted-lines';
import type { Tally } from './tally';
import { whole, writeSummary } from './write-summary';

export interface FolderOptions extends PlacingOptions {
  readonly resume?: boolean;
  readonly force?: boolean;
}

export interface FolderReview {
  readonly files: readonly FoundFile[];
  readonly folder: string;
  readonly pool: ReviewPool;
  readonly pack: StandardsPack;
  readonly settings: WorkerSettings;
  readonly tally: Tally;
  /** The workbooks of last time. */
  readonly baseline?: Baseline | undefined;
}

/** Failures of the moment: worth another try. */
const TRY_AGAIN = new Set(['timeout', 'out-of-memory', 'worker-ended', 'internal', 'busy', 'not-found', 'not-allowed']);

/**
 * Reviews files into a folder: a line of JSON and a page each, and the 汇总 over all. Every result is on the disk as soon
 * as it is there, so that a stop, even by force, loses nothing.
 */
export async function reviewFolder({ files, folder, pool, pack, settings, tally, baseline }: FolderReview, options: FolderOptions, io: Io, texts: Texts): Promise<FileRun> {
  const root = resolve(io.cwd, folder);
  const results = join(root, texts('cli.folder.resultsFile'));
  const unfinished = join(root, texts('cli.folder.unfinishedFile'));
  const placing = await openPlacing(options, pack, io, texts);
  await prepare(root, folder, [results, unfinished], options, texts);
  const known = options.resume ? await knownResults([results, unfinished], files, markWith(engineMark(pack, settings), baseline?.ref)) : new Map<string, string>();
  if (options.resume) io.err(`${texts('cli.folder.resumed', { count: known.size })}\n`);

  const log = createWriteStream(unfinished);
  const append = async (line: string): Promise<void> => {
    if (!log.write(`${line}\n`)) await once(log, 'drain');
  };
  for (const line of known.values()) {
    tally.add(briefOf(JSON.parse(line) as ReviewLine));
    await append(line);
  }
  const asked: ReviewJob[] = files.filter(({ file }) => !known.has(file)).map((file) => ({ ...file, report: join(root, texts('cli.folder.reports'), reportPath(file.file)), ...(baseline && { baseline: baseline.ref }) }));
  const progress = createProgress(asked.length, io, texts);
  let done = 0;
  let stopped = false;
  const endListening = io.onInterrupt?.(() => {
    stopped = true;
    io.err(`\n${texts('cli.folder.stopping')}\n`);
  });
  const onResult = async ({ line, brief }: ReviewedJob): Promise<void> => {
    tally.add(brief);
    await append(line);
    progress.step((done += 1));
  };
  try {
    const run = await runFiles(asked, pool, { isStopped: () => stopped, onResult, inOrder: false });
    progress.end();
    log.end();
    await once(log, 'finish');
    await finish({ root, results, unfinished }, run.asked - run.done, { placing, baseline: baseline?.files }, texts);
    const told = run.stopped ? texts('cli.folder.stopped', { done: run.done, left: run.asked - run.done }) : texts('cli.folder.written', { done: files.length, folder });
    io.err(`${told}\n`);
    return run;
  } finally {
    endListening?.();
  }
}

async function prepare(root: string, folder: string, earlier: readonly string[], { resume, force }: FolderOptions, texts: Texts): Promise<void> {
  const exists = await Promise.all(earlier.map((file) => stat(file).then(() => true, () => false)));
  if (exists.includes(true) && !resume && !force) throw new UsageError(texts('cli.usage.has-results', { folder }));
  try {
    await mkdir(root, { recursive: true });
  } catch (error) {
    throw new UsageError(texts('cli.usage.output-failed', { file: folder, message: failureOf(error, texts).message }));
  }
}

/** Results of an earlier run for files that are as they were, by the same program and pack. */
async function knownResults(earlier: readonly string[], files: readonly FoundFile[], engine: string): Promise<Map<string, string>> {
  const asked = new Map(files.map((file) => [file.file, file]));
  const known = new Map<string, string>();
  for (const results of earlier) {
    try {
      for await (const line of readLines(results)) {
        const result = resultOf(line);
        const file = result && asked.get(result.file);
        if (result && file && result.engine === engine && !TRY_AGAIN.has(result.error?.code ?? '') && (await isUnchanged(file, result))) known.set(result.file, line);
      }
    } catch {
      // No earlier results of this name.
    }
  }
  return known;
}

/** The last line of a run that was ended by force may be torn. */
function resultOf(line: string): ReviewLine | undefined {
  try {
    return JSON.parse(line) as ReviewLine;
  } catch {
    return undefined;
  }
}

async function isUnchanged({ path, foreign }: FoundFile, { sha256 }: ReviewLine): Promise<boolean> {
  if (foreign) return true;
  if (sha256 === undefined) return false;
  try {
    return createHash('sha256').update(await readFile(path)).digest('hex') === sha256;
  } catch {
    return false;
  }
}

function briefOf({ error, summary }: ReviewLine): ReviewedJob['brief'] {
  return { ...(error && { errorCode: error.code }), error: summary.error, warning: summary.warning };
}

/** Results in the order of the files, and the 汇总 of them. */
async function finish({ root, results, unfinished }: { root: string; results: string; unfinished: string }, left: number, { placing, baseline }: { placing: Placing; baseline: readonly string[] | undefined }, texts: Texts): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'jixiao-results-'));
  const builder = await createSummaryBuilder(placing, baseline);
  try {
    const lines = createSortedLines(scratch, 'results');
    for await (const line of readLines(unfinished)) {
      const result = JSON.parse(line) as ReviewLine;
      await lines.add(result.file, line);
      await builder.add(result);
    }
    await whole(results, async (write) => {
      for await (const { value } of lines.sorted()) await write(`${value}\n`);
    });
    const summary = await builder.finish(left);
    const reports = texts('cli.folder.reports');
    await writeSummary(summary, root, ({ file, reason }) => (reason === '' ? reportLink(reports, file) : undefined), texts);
    await rm(unfinished);
  } finally {
    await builder.dispose();
    await rm(scratch, { recursive: true, force: true });
  }
}
