import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { StandardsPack } from '../../core/standards/schema';
import { isForeign } from '../../core/submissions/submitted-file';
import type { Texts } from '../../core/text/text';
import type { FoundFile } from '../find-workbooks';
import type { Baseline } from '../folder/open-baseline';
import { createProgress } from '../folder/progress';
import type { ReviewedJob } from '../folder/review-job';
import type { ReviewPool } from '../folder/review-pool';
import { runFiles, type FileRun } from '../folder/run-files';
import { createSummaryBook } from '../folder/summary-book';
import type { Tally } from '../folder/tally';
import type { Io } from '../io';
import { failureOf } from '../open-workbook';
import { htmlReport } from '../report/html-report';
import { OUTPUT_VERSION, type ReviewedFile, type ReviewLine, type ReviewOutput } from '../schemas';
import { reviewText } from '../shapes/review-text';
import { UsageError } from '../usage-error';
import type { ReviewOptions } from './review-options';

export interface GivenReview {
  readonly files: readonly FoundFile[];
  readonly pool: ReviewPool;
  readonly pack: StandardsPack;
  readonly tally: Tally;
  readonly baseline: Baseline | undefined;
}

/** Everything in one answer, or line by line as JSON. */
export async function reviewGiven({ files, pool, pack, tally, baseline }: GivenReview, options: ReviewOptions, io: Io, texts: Texts): Promise<FileRun> {
  const progress = createProgress(files.length, io, texts);
  const lines = options.format === 'jsonl' ? lineWriter(options, io, texts) : undefined;
  const book = options.format === 'xlsx' && options.output !== undefined ? await createSummaryBook(options.output, options, { pack, baseline }, io, texts) : undefined;
  const kept: ReviewedFile[] = [];
  let done = 0;
  let stopped = false;
  const endListening = io.onInterrupt?.(() => {
    stopped = true;
  });
  const onResult = async ({ line, brief }: ReviewedJob): Promise<void> => {
    tally.add(brief);
    if (lines) await lines(line);
    else if (book) await book.add(withoutLine(JSON.parse(line) as ReviewLine));
    else kept.push(withoutLine(JSON.parse(line) as ReviewLine));
    progress.step((done += 1));
  };
  try {
    const jobs = files.map((file) => ({ ...file, ...(baseline && { baseline: baseline.ref }) }));
    const run = await runFiles(jobs, pool, { isStopped: () => stopped, onResult, inOrder: true });
    progress.end();
    for (const { file, notes } of kept) for (const { message } of notes ?? []) io.err(`${texts('cli.review.unreadable', { file, message })}\n`);
    const foreign = kept.filter(isForeign).map(({ file }) => file);
    if (foreign.length > 0) io.err(`${texts('cli.review.foreign', { count: foreign.length, files: foreign.join(texts('wording.separator')) })}\n`);
    if (book) await book.write(run.asked - run.done);
    else if (!lines) await deliver(`${printedAs(options.format, kept, texts)}\n`, options, io, texts);
    if (run.stopped) io.err(`${texts('cli.folder.stopped', { done: run.done, left: run.asked - run.done })}\n`);
    return run;
  } finally {
    endListening?.();
    await book?.dispose();
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
