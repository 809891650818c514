import { basename } from 'node:path';
import { EMPTY_DESK } from '../../core/review/desk-record';
import { deskReport } from '../../core/review/desk-report';
import { EMPTY_REVIEW } from '../../core/review/review-state';
import { opinionText } from '../../core/review/desk-rows';
import { finish } from '../../core/reading/steps';
import { createEngine } from '../../core/rules/engine';
import { planDesk } from '../../core/tables/plan-desk';
import type { Texts } from '../../core/text/text';
import { writeXlsx } from '../../host/xlsx/write-workbook';
import type { ExitCode, Io } from '../io';
import { loadPack } from '../load-pack';
import { openWorkbook, tellUnusedState } from '../open-workbook';
import { saveNewFile } from '../save-new-file';

export interface SheetOptions {
  readonly output: string;
  readonly opinion?: boolean;
  readonly pack?: string;
  readonly force?: boolean;
}

/** 审核表 of one workbook as a new workbook; with `--opinion` the 意见书 is printed too. Exit code 1 where 通过 is not possible. */
export async function runSheet(file: string, options: SheetOptions, io: Io, texts: Texts): Promise<ExitCode> {
  const pack = await loadPack(options.pack, io, texts);
  const opened = await openWorkbook(file, io.cwd, texts, pack);
  if (!opened.ok) {
    io.err(`${texts('cli.review.unreadable', { file, message: opened.failure.message })}\n`);
    return 3;
  }
  const { workbook } = opened;
  tellUnusedState(file, workbook, io, texts);
  const { model, snapshot, decisions, desk } = workbook;
  const result = finish(createEngine({ pack }).checkWorkbook(model, snapshot));
  const report = deskReport({ model, result, review: decisions?.state ?? EMPTY_REVIEW, desk: desk ?? EMPTY_DESK, checklists: pack.checklists });
  const sheets = new Map(model.sheets.map((sheet) => [sheet.sheetId, sheet.name]));
  const names = { file: basename(file), sheetName: (sheetId: string) => sheets.get(sheetId) ?? sheetId, hasLinks: false };
  await saveNewFile(await writeXlsx([planDesk(report, names, texts)]), options, io, texts);
  io.err(`${texts('cli.review.written', { file: options.output })}\n`);
  if (options.opinion) io.out(`${opinionText(report, names, texts)}\n`);
  return report.blockers.length > 0 ? 1 : 0;
}
