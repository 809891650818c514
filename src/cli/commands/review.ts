import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, resolve } from 'node:path';
import type { Severity } from '../../core/rules/contract';
import { isForeign } from '../../core/submissions/submitted-file';
import type { Texts } from '../../core/text/text';
import { findFiles, findInFolder, isFolder, type FoundFile } from '../find-workbooks';
import { createProgress } from '../folder/progress';
import { splitLines } from '../folder/read-lines';
import { reviewFolder, type FolderOptions } from '../folder/review-folder';
import type { ReviewedJob, WorkerSettings } from '../folder/review-job';
import { createReviewPool, type ReviewPool } from '../folder/review-pool';
import { runFiles, type FileRun } from '../folder/run-files';
import { ofShard } from '../folder/shard';
import { createTally, type Tally } from '../folder/tally';
import type { ExitCode, Io } from '../io';
import { loadPack } from '../load-pack';
import { failureOf } from '../open-workbook';
import { htmlReport } from '../report/html-report';
import { OUTPUT_VERSION, type ReviewedFile, type ReviewLine, type ReviewOutput } from '../schemas';
import { reviewText } from '../shapes/review-text';
import { UsageError } from '../usage-error';
import { wholeNumber } from '../whole-number';

export interface ReviewOptions extends FolderOptions {
  readonly format?: 'text' | 'json' | 'html' | 'jsonl';
  readonly output?: string;
  readonly failSeverity: Exclude<Severity, 'hint'>;
  readonly jobs?: string;
  readonly pack?: string;
  readonly password?: string;
  readonly timeout: string;
  readonly memory: string;
  readonly shard?: string;
  readonly stdin?: boolean;
  /** False with --no-waivers. */
  readonly waivers: boolean;
}

const MOST_JOBS = 64;
const MOST_SECONDS = 3600;
const MOST_MEGABYTES = 65_536;

export async function runReview(paths: readonly string[], options: ReviewOptions, io: Io, texts: Texts): Promise<ExitCode> {
  const { output } = options;
  const toFolder = output !== undefined && (extname(output) === '' || (await isFolder(resolve(io.cwd, output))));
  if (toFolder && options.format !== undefined) throw new UsageError(texts('cli.usage.folder-format'));
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
  try {
    const tally = createTally(options.failSeverity);
    const run = toFolder ? await reviewFolder({ files, folder: output, pool, pack, settings, tally }, options, io, texts) : await reviewGiven(files, pool, tally, options, io, texts);
    return run.stopped ? 130 : tally.exitCode();
  } finally {
    pool.close();
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

/** Everything in one answer, or line by line as JSON. */
async function reviewGiven(files: readonly FoundFile[], pool: ReviewPool, tally: Tally, options: ReviewOptions, io: Io, texts: Texts): Promise<FileRun> {
  const progress = createProgress(files.length, io, texts);
  const lines = options.format === 'jsonl' ? lineWriter(options, io, texts) : undefined;
  const kept: ReviewedFile[] = [];
  let done = 0;
  let stopped = false;
  const endListening = io.onInterrupt?.(() => {
    stopped = true;
  });
  const onResult = async ({ line, brief }: ReviewedJob): Promise<void> => {
    tally.add(brief);
    if (lines) await lines(line);
    else kept.push(withoutLine(JSON.parse(line) as ReviewLine));
    progress.step((done += 1));
  };
  try {
    const run = await runFiles(files, pool, { isStopped: () => stopped, onResult, inOrder: true });
    progress.end();
    for (const { file, notes } of kept) for (const { message } of notes ?? []) io.err(`${texts('cli.review.unreadable', { file, message })}\n`);
    const foreign = kept.filter(isForeign).map(({ file }) => file);
    if (foreign.length > 0) io.err(`${texts('cli.review.foreign', { count: foreign.length, files: foreign.join(texts('wording.separator')) })}\n`);
    if (!lines) await deliver(`${printedAs(options.format, kept, texts)}\n`, options, io, texts);
    if (run.stopped) io.err(`${texts('cli.folder.stopped', { done: run.done, left: run.asked - run.done })}\n`);
    return run;
  } finally {
    endListening?.();
  }
}

function withoutLine({ version: _version, engine: _engine, ...file }: ReviewLine): ReviewedFile {
  return file;
}

function printedAs(format: ReviewOptions['format'], all: readonly ReviewedFile[], texts: Texts): string {
  const output: ReviewOutput = { version: OUTPUT_VERSION, files: all.filter((file) => !isForeign(file)) };
  if (format === 'json') return JSON.stringify(output, undefined, 2);
  if (format === 'html') return htmlReport({ ...output, files: [...all] }, texts);
  return reviewText(output, texts);
}

/** Lines to the screen or to a new file, as they come. */
function lineWriter({ output }: ReviewOptions, io: Io, texts: Texts): (line: string) => Promise<void> {
  let begun = false;
  return async (line) => {
    if (output === undefined) {
      io.out(`${line}\n`);
      return;
    }
    await write(output, `${line}\n`, begun ? 'a' : 'w', io, texts);
    begun = true;
  };
}

async function deliver(text: string, { output }: ReviewOptions, io: Io, texts: Texts): Promise<void> {
  if (output === undefined) {
    io.out(text);
    return;
  }
  await write(output, text, 'w', io, texts);
  io.err(`${texts('cli.review.written', { file: output })}\n`);
}

async function write(output: string, text: string, flag: 'a' | 'w', io: Io, texts: Texts): Promise<void> {
  try {
    await writeFile(resolve(io.cwd, output), text, { flag });
  } catch (error) {
    throw new UsageError(texts('cli.usage.output-failed', { file: output, message: failureOf(error, texts).message }));
  }
}
