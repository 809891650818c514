import { readFile } from 'node:fs/promises';
import { compareWorkbooks } from '../../core/comparison/compare-workbooks';
import type { WorkbookModel } from '../../core/model/workbook-model';
import type { Finding } from '../../core/rules/contract';
import type { StandardsPack } from '../../core/standards/schema';
import { bodyOfFacts, createBaselineIndex, type BaselineIndex, type BaselineMatch } from '../../core/submissions/baseline-index';
import { comparedSums, haveSomethingInCommon } from '../../core/submissions/compared-sums';
import { submissionFacts, type SubmissionFacts } from '../../core/submissions/submission-facts';
import type { SubmissionWords } from '../../core/standards/submissions-schema';
import type { Texts } from '../../core/text/text';
import { failureOf, readWorkbook, type FileFailure, type OpenedWorkbook } from '../open-workbook';
import { differencesOutput } from '../shapes/comparison-output';
import type { BaselineOutput } from '../shapes/comparison-shape';
import { readBaselineList, type BaselineFile, type BaselineList } from './baseline-list';

/** A reviewed file as it is now. */
export interface ReviewedNow {
  readonly file: string;
  readonly opened: OpenedWorkbook;
  readonly findings: readonly Finding[];
  readonly facts: SubmissionFacts;
}

export interface BaselineComparer {
  /** `list` is the file that holds the workbooks of last time. Never rejects: what went wrong is in the message. */
  compare(list: string, now: ReviewedNow): Promise<BaselineOutput>;
}

export interface BaselineComparerOptions {
  readonly pack: StandardsPack;
  readonly words: SubmissionWords;
  readonly password: string | undefined;
  readonly check: (opened: OpenedWorkbook) => readonly Finding[];
}

/** Several workbooks of one unit may be last time's; more than these are not opened. */
const MOST_TRIES = 3;

export function createBaselineComparer({ pack, words, password, check }: BaselineComparerOptions, texts: Texts): BaselineComparer {
  let known: { readonly path: string; readonly list: BaselineList; readonly files: ReadonlyMap<string, BaselineFile>; readonly index: BaselineIndex } | undefined;
  const listAt = async (path: string): Promise<NonNullable<typeof known>> => {
    if (known?.path !== path) {
      const list = await readBaselineList(path);
      known = { path, list, files: new Map(list.files.map((one) => [one.file, one])), index: createBaselineIndex(list.files, words.ownOffice) };
    }
    return known;
  };
  const compareTo = async (entry: BaselineFile, by: BaselineMatch, certain: boolean, now: ReviewedNow): Promise<BaselineOutput | undefined> => {
    const old = await readWorkbook(await readFile(entry.path), entry.path, pack, password);
    const comparison = compareWorkbooks({ model: old.model, findings: check(old) }, { model: now.opened.model, findings: now.findings });
    if (!certain && !haveSomethingInCommon(comparison)) return undefined;
    const names = { before: named(entry.file, old.model), after: named(now.file, now.opened.model), hasLinks: false };
    return {
      baseline: entry.file,
      matchedBy: by,
      message: texts('comparison.baseline.found', { file: entry.file, how: texts(`comparison.baseline.matchedBy.${by}`) }),
      sums: comparedSums(comparison, submissionFacts(old.model, pack).yuan, now.facts.yuan),
      differences: differencesOutput(comparison, names, texts),
    };
  };

  return {
    compare: async (path, now) => {
      let failed: { readonly file: string; readonly failure: FileFailure } | undefined;
      try {
        const { list, files, index } = await listAt(path);
        const tries = list.given ? list.files.map(({ file }) => ({ file, by: 'given' as const, certain: true })) : index.candidates(now.file, bodyOfFacts(now.facts)).slice(0, MOST_TRIES);
        for (const { file, by, certain } of tries) {
          const entry = files.get(file);
          if (!entry) continue;
          try {
            const compared = entry.failure ? undefined : await compareTo(entry, by, certain, now);
            if (compared) return compared;
            if (entry.failure) failed ??= { file, failure: entry.failure };
          } catch (error) {
            failed ??= { file, failure: failureOf(error, texts) };
          }
        }
      } catch (error) {
        failed = { file: path, failure: failureOf(error, texts) };
      }
      return { ...(failed && { baseline: failed.file }), message: failed ? texts('comparison.baseline.unreadable', { file: failed.file, message: failed.failure.message }) : texts('comparison.baseline.none'), differences: [] };
    },
  };
}

function named(file: string, model: WorkbookModel): { readonly file: string; sheetName(sheetId: string): string } {
  const names = new Map(model.sheets.map((sheet) => [sheet.sheetId, sheet.name]));
  return { file, sheetName: (sheetId) => names.get(sheetId) ?? sheetId };
}
