import { availableParallelism } from 'node:os';
import { extname, resolve } from 'node:path';
import type { Texts } from '../../core/text/text';
import { findFiles, findInFolder, isFolder, type FoundFile } from '../find-workbooks';
import { openBaseline, type Baseline } from '../folder/open-baseline';
import { splitLines } from '../folder/read-lines';
import { reviewFolder } from '../folder/review-folder';
import type { WorkerSettings } from '../folder/review-job';
import { createReviewPool } from '../folder/review-pool';
import { ofShard } from '../folder/shard';
import { createTally } from '../folder/tally';
import type { ExitCode, Io } from '../io';
import { loadPack } from '../load-pack';
import { UsageError } from '../usage-error';
import { wholeNumber } from '../whole-number';
import { reviewGiven } from './review-given';
import type { ReviewOptions } from './review-options';

const MOST_JOBS = 64;
const MOST_SECONDS = 3600;
const MOST_MEGABYTES = 65_536;

export async function runReview(paths: readonly string[], options: ReviewOptions, io: Io, texts: Texts): Promise<ExitCode> {
  const { output } = options;
  const toFolder = output !== undefined && (extname(output) === '' || (await isFolder(resolve(io.cwd, output))));
  if (toFolder && options.format !== undefined) throw new UsageError(texts('cli.usage.folder-format'));
  if (options.format === 'xlsx' && output === undefined) throw new UsageError(texts('cli.usage.workbook-output'));
  const files = ofShard(await filesOf(paths, options, toFolder, io, texts), options.shard, texts);
  const settings: WorkerSettings = {
    locale: texts.locale,
    waivers: options.waivers,
    ...(options.pack !== undefined && { packFile: resolve(io.cwd, options.pack) }),
    ...(options.password !== undefined && { password: options.password }),
  };
  const pack = await loadPack(settings.packFile, io, texts);
  const jobs = options.jobs === undefined ? availableParallelism() : wholeNumber('--jobs', options.jobs, MOST_JOBS, texts);
  const limits = { seconds: wholeNumber('--timeout', options.timeout, MOST_SECONDS, texts), megabytes: wholeNumber('--memory', options.memory, MOST_MEGABYTES, texts) };
  const pool = createReviewPool({ jobs: Math.min(jobs, Math.max(1, files.length)), workerScript: io.workerScript, ...limits }, pack, settings, texts);
  let baseline: Baseline | undefined;
  try {
    if (options.baseline !== undefined) {
      baseline = await openBaseline(options.baseline, files, pool, io, texts);
      if (!baseline) {
        io.err(`${texts('cli.folder.baselineStopped')}\n`);
        return 130;
      }
    }
    const tally = createTally(options.failSeverity);
    const run = toFolder
      ? await reviewFolder({ files, folder: output, pool, pack, settings, tally, baseline }, options, io, texts)
      : await reviewGiven({ files, pool, pack, tally, baseline }, options, io, texts);
    return run.stopped ? 130 : tally.exitCode();
  } finally {
    pool.close();
    await baseline?.dispose();
  }
}

/** Named from the folder where a folder alone is reviewed for others to sum up; else as the person named them. */
async function filesOf(paths: readonly string[], { format, stdin }: ReviewOptions, toFolder: boolean, io: Io, texts: Texts): Promise<FoundFile[]> {
  const [first] = paths;
  const listed: string[] = [];
  if (stdin && io.input) for await (const line of splitLines(io.input())) if (line.trim() !== '') listed.push(line.replace(/\r$/, '').replace(/^\.[\\/]/, ''));
  if (first === undefined && !stdin) throw new UsageError(texts('cli.usage.no-paths'));
  const fromFolder = first !== undefined && paths.length === 1 && (toFolder || format === 'jsonl') && (await isFolder(resolve(io.cwd, first)));
  const found = [...(fromFolder ? await findInFolder(first, io.cwd) : await findFiles(paths, io.cwd)), ...(await findFiles(listed, io.cwd))];
  if (!stdin && found.every(({ foreign }) => foreign)) throw new UsageError(texts('cli.usage.no-workbooks', { paths: paths.join(' ') }));
  return found;
}
