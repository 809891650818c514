import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Texts } from '../../core/text/text';
import { createSummaryBuilder, type SummaryBuilder } from '../folder/build-summary';
import { openPlacing, type PlacingOptions } from '../folder/open-roster';
import { readLines } from '../folder/read-lines';
import { writeSummary } from '../folder/write-summary';
import { findFiles } from '../find-workbooks';
import type { ExitCode, Io } from '../io';
import { loadPack } from '../load-pack';
import { failureOf } from '../open-workbook';
import { reviewLineShape } from '../schemas';
import { UsageError } from '../usage-error';

export interface SummarizeOptions extends PlacingOptions {
  readonly output: string;
  readonly pack?: string;
}

/** Makes the 汇总 of results from anywhere, line by line. */
export async function runSummarize(paths: readonly string[], options: SummarizeOptions, io: Io, texts: Texts): Promise<ExitCode> {
  const pack = await loadPack(options.pack, io, texts);
  const builder = await createSummaryBuilder(await openPlacing(options, pack, io, texts));
  try {
    let damaged = false;
    for (const { file, path } of await findFiles(paths, io.cwd)) {
      const wrong = await addResults(path, file, builder, texts);
      if (wrong > 0) io.err(`${texts('cli.summarize.damaged', { file, count: wrong })}\n`);
      damaged ||= wrong > 0;
    }
    const summary = await builder.finish(0);
    const { files, foreign } = summary.totals;
    if (files + foreign === 0) throw new UsageError(texts('cli.usage.no-results', { files: paths.join(' ') }));
    await mkdir(resolve(io.cwd, options.output), { recursive: true });
    await writeSummary(summary, resolve(io.cwd, options.output), () => undefined, texts);
    io.err(`${texts('cli.summarize.written', { files: files + foreign, folder: options.output })}\n`);
    return damaged ? 3 : 0;
  } finally {
    await builder.dispose();
  }
}

/** Gives how many lines are no results: torn by a machine that stopped, or something else altogether. */
async function addResults(path: string, file: string, builder: SummaryBuilder, texts: Texts): Promise<number> {
  let wrong = 0;
  try {
    for await (const line of readLines(path)) {
      if (line.trim() === '') continue;
      const result = reviewLineShape.safeParse(parsed(line));
      if (result.success) await builder.add(result.data);
      else wrong += 1;
    }
  } catch (error) {
    throw new UsageError(texts('cli.usage.not-a-result', { file, message: failureOf(error, texts).message }));
  }
  return wrong;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
