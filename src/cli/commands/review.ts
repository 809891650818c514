import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CheckResult, Severity } from '../../core/rules/contract';
import { createEngine, type Engine } from '../../core/rules/engine';
import { defaultPack } from '../../core/standards/default-pack';
import type { Texts } from '../../core/text/text';
import { findWorkbooks } from '../find-workbooks';
import type { ExitCode, Io } from '../io';
import { failureOf, openWorkbook, tellUnusedState, type OpenedWorkbook } from '../open-workbook';
import { OUTPUT_VERSION, type ReviewedFile, type ReviewOutput } from '../schemas';
import { htmlReport } from '../report/html-report';
import { reviewedFile, unreadableFile } from '../shapes/review-output';
import { reviewText } from '../shapes/review-text';
import { UsageError } from '../usage-error';

export interface ReviewOptions {
  readonly format: 'text' | 'json' | 'html';
  readonly output?: string;
  readonly failSeverity: Exclude<Severity, 'hint'>;
  /** False with --no-waivers. */
  readonly waivers: boolean;
}

export async function runReview(paths: readonly string[], options: ReviewOptions, io: Io, texts: Texts): Promise<ExitCode> {
  const names = await findWorkbooks(paths, io.cwd);
  if (names.length === 0) throw new UsageError(texts('cli.usage.no-workbooks', { paths: paths.join(' ') }));
  const engine = createEngine({ pack: defaultPack });
  const files: ReviewedFile[] = [];
  // One after another, so that a folder of hundreds needs the memory of one.
  for (const name of names) files.push(await reviewOne(name, engine, options, io, texts));
  const output: ReviewOutput = { version: OUTPUT_VERSION, files };
  const printed = printedAs(options.format, output, texts);
  await deliver(`${printed}\n`, options, io, texts);
  return exitCodeOf(files, options.failSeverity);
}

function printedAs(format: ReviewOptions['format'], output: ReviewOutput, texts: Texts): string {
  if (format === 'json') return JSON.stringify(output, undefined, 2);
  return format === 'html' ? htmlReport(output, texts) : reviewText(output, texts);
}

async function reviewOne(file: string, engine: Engine, { waivers }: Pick<ReviewOptions, 'waivers'>, io: Io, texts: Texts): Promise<ReviewedFile> {
  const opened = await openWorkbook(file, io.cwd, texts);
  if (!opened.ok) return unreadableFile(file, opened.failure);
  tellUnusedState(file, opened.workbook, io, texts);
  try {
    return reviewedFile(file, opened.workbook, check(engine, opened.workbook), texts, { waivers });
  } catch (error) {
    return unreadableFile(file, failureOf(error, texts));
  }
}

function check(engine: Engine, { model, snapshot }: OpenedWorkbook): CheckResult {
  const steps = engine.checkWorkbook(model, snapshot);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

async function deliver(text: string, { output }: ReviewOptions, io: Io, texts: Texts): Promise<void> {
  if (output === undefined) {
    io.out(text);
    return;
  }
  try {
    await writeFile(resolve(io.cwd, output), text);
  } catch (error) {
    throw new UsageError(texts('cli.usage.output-failed', { file: output, message: failureOf(error, texts).message }));
  }
  io.err(`${texts('cli.review.written', { file: output })}\n`);
}

function exitCodeOf(files: readonly ReviewedFile[], failSeverity: ReviewOptions['failSeverity']): ExitCode {
  if (files.some(({ error }) => error)) return 3;
  const fails = files.some(({ summary }) => summary.error > 0 || (failSeverity === 'warning' && summary.warning > 0));
  return fails ? 1 : 0;
}
