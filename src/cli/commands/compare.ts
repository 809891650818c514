import { compareWorkbooks, type ComparedWorkbook } from '../../core/comparison/compare-workbooks';
import { createEngine } from '../../core/rules/engine';
import { finish } from '../../core/reading/steps';
import { defaultPack } from '../../core/standards/default-pack';
import { planComparison } from '../../core/tables/plan-comparison';
import type { Texts } from '../../core/text/text';
import { writeXlsx } from '../../host/xlsx/write-workbook';
import type { ExitCode, Io } from '../io';
import { openWorkbook, tellUnusedState, type OpenedWorkbook } from '../open-workbook';
import { saveNewFile } from '../save-new-file';
import { comparisonOutput, comparisonText } from '../shapes/comparison-output';

export interface CompareOptions {
  readonly json?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}

/** What changed from one workbook to another: 一上 to 二上, or last year's to this year's. Exit code 1 where anything did. */
export async function runCompare(before: string, after: string, options: CompareOptions, io: Io, texts: Texts): Promise<ExitCode> {
  const [old, now] = [await opened(before, io, texts), await opened(after, io, texts)];
  if (!old || !now) return 3;
  const comparison = compareWorkbooks(checked(old), checked(now));
  const names = { before: named(before, old), after: named(after, now), hasLinks: false };
  const output = comparisonOutput(comparison, names, texts);
  if (options.output !== undefined) {
    const bytes = await writeXlsx([planComparison(comparison, names, texts)]);
    await saveNewFile(bytes, { output: options.output, ...(options.force !== undefined && { force: options.force }) }, io, texts);
    io.err(`${texts('cli.review.written', { file: options.output })}\n`);
  }
  if (options.output === undefined || options.json) io.out(options.json ? `${JSON.stringify(output, undefined, 2)}\n` : `${comparisonText(output, texts)}\n`);
  return output.differences.some(({ kind }) => kind !== 'remaining') ? 1 : 0;
}

async function opened(file: string, io: Io, texts: Texts): Promise<OpenedWorkbook | undefined> {
  const found = await openWorkbook(file, io.cwd, texts);
  if (!found.ok) {
    io.err(`${texts('cli.review.unreadable', { file, message: found.failure.message })}\n`);
    return undefined;
  }
  tellUnusedState(file, found.workbook, io, texts);
  return found.workbook;
}

function checked({ model, snapshot }: OpenedWorkbook): ComparedWorkbook {
  return { model, findings: finish(createEngine({ pack: defaultPack }).checkWorkbook(model, snapshot)).findings };
}

function named(file: string, { model }: OpenedWorkbook): { readonly file: string; sheetName(sheetId: string): string } {
  const names = new Map(model.sheets.map((sheet) => [sheet.sheetId, sheet.name]));
  return { file, sheetName: (sheetId) => names.get(sheetId) ?? sheetId };
}
