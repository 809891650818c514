import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { CheckResult } from '../../core/rules/contract';
import { createEngine, type Engine } from '../../core/rules/engine';
import type { StandardsPack } from '../../core/standards/schema';
import { bodyOfFacts } from '../../core/submissions/baseline-index';
import { NOBODY } from '../../core/submissions/named-body';
import { submissionFacts } from '../../core/submissions/submission-facts';
import { FOREIGN } from '../../core/submissions/submitted-file';
import type { Texts } from '../../core/text/text';
import { FileError } from '../../host/xlsx/file-error';
import { failureOf, readWorkbook, type OpenedWorkbook } from '../open-workbook';
import { OUTPUT_VERSION, type ReviewedFile, type ReviewLine } from '../schemas';
import { reviewedFile, unreadableFile } from '../shapes/review-output';
import { markWith, type BaselineFile, type BaselineRef } from './baseline-list';
import { createBaselineComparer } from './compare-with-baseline';
import { submissionWords } from './open-roster';
import { fileNotes, foreignKind } from './file-kind';

/** A file to look at: where it lies, and what it is called in the results. */
export interface NamedFile {
  readonly file: string;
  readonly path: string;
  /** No workbook by its ending: named in the results and not opened. */
  readonly foreign?: boolean;
}

export interface FileReviewer {
  /** `baseline`: the workbooks of last time to compare with. */
  review(file: NamedFile, baseline?: BaselineRef): Promise<ReviewLine>;
  /** Whose a workbook of last time is. */
  identify(file: NamedFile): Promise<BaselineFile>;
}

export interface ReviewerOptions {
  readonly pack: StandardsPack;
  readonly password?: string | undefined;
  readonly waivers: boolean;
  /** Of program, pack and language: results of another engine are not taken over. */
  readonly engine: string;
}

/** A workbook is some hundred KB; reading a film somebody renamed would cost the memory of all workers. */
const MOST_FILE_BYTES = 200 * 1024 * 1024;

/** Reviews one file after another, each on its own: the result holds nothing of the files before. */
export function createFileReviewer({ pack, password, waivers, engine: mark }: ReviewerOptions, texts: Texts): FileReviewer {
  const engine = createEngine({ pack });
  const words = submissionWords(pack);
  const comparer = createBaselineComparer({ pack, words, password, check: (opened) => check(engine, opened).findings }, texts);
  const reviewNamed = async ({ file, path }: NamedFile, baseline: BaselineRef | undefined): Promise<{ result: ReviewedFile; sha256: string | undefined }> => {
    let sha256: string | undefined;
    try {
      const bytes = await bytesOf(path);
      sha256 = sha256Of(bytes);
      const opened = await readWorkbook(bytes, path, pack, password);
      const notes = [
        ...fileNotes(file, bytes).map((code) => ({ code, message: texts(`cli.fileNotes.${code}`) })),
        ...(opened.unusedState ? [{ code: 'unused-state', message: texts(`cli.state.${opened.unusedState}`) }] : []),
      ];
      const checked = check(engine, opened);
      const facts = submissionFacts(opened.model, pack);
      const comparison = baseline === undefined ? undefined : await comparer.compare(baseline.list, { file, opened, findings: checked.findings, facts });
      const result = reviewedFile(file, opened, checked, texts, { waivers });
      return { result: { ...result, ...(notes.length > 0 && { notes }), submission: facts, ...(comparison && { comparison }) }, sha256 };
    } catch (error) {
      return { result: unreadableFile(file, failureOf(error, texts)), sha256 };
    }
  };
  return {
    review: async (named, baseline) => {
      const { result, sha256 } = named.foreign ? { result: foreignFile(named.file, texts), sha256: undefined } : await reviewNamed(named, baseline);
      return { version: OUTPUT_VERSION, engine: markWith(mark, baseline), ...result, ...(sha256 !== undefined && { sha256 }) };
    },
    identify: async ({ file, path }) => {
      try {
        const bytes = await bytesOf(path);
        const { model } = await readWorkbook(bytes, path, pack, password);
        return { file, path, sha256: sha256Of(bytes), body: bodyOfFacts(submissionFacts(model, pack)) };
      } catch (error) {
        return { file, path, body: NOBODY, failure: failureOf(error, texts) };
      }
    },
  };
}

/** A result that says why there is none. */
export function failedLine(file: string, failure: { readonly code: string; readonly message: string }, engine: string): ReviewLine {
  return { version: OUTPUT_VERSION, engine, ...unreadableFile(file, failure) };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  if ((await stat(path)).size > MOST_FILE_BYTES) throw new FileError('too-large', `more than ${String(MOST_FILE_BYTES)} bytes`);
  return readFile(path);
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function check(engine: Engine, { model, snapshot }: OpenedWorkbook): CheckResult {
  const steps = engine.checkWorkbook(model, snapshot);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function foreignFile(file: string, texts: Texts): ReviewedFile {
  return unreadableFile(file, { code: FOREIGN, message: texts('cli.fileErrors.foreign', { kind: texts(`cli.foreignKinds.${foreignKind(file)}`) }) });
}
