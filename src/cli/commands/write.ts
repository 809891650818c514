import { resolve } from 'node:path';
import { defaultPack } from '../../core/standards/default-pack';
import { planBook } from '../../core/tables/book/plan-book';
import { planBudgets } from '../../core/tables/budget/plan-budget';
import { layoutOf } from '../../core/tables/layout';
import { planTables } from '../../core/tables/plan-table';
import type { Texts } from '../../core/text/text';
import { writeXlsx } from '../../host/xlsx/write-workbook';
import type { ExitCode, Io } from '../io';
import { openWorkbook } from '../open-workbook';
import { saveNewFile } from '../save-new-file';
import { UsageError } from '../usage-error';

export interface WriteOptions {
  readonly layout?: string;
  readonly book?: boolean;
  readonly from: string;
  readonly output: string;
  readonly pages?: boolean;
  readonly budgets?: boolean;
  readonly force?: boolean;
}

export async function runWrite(options: WriteOptions, io: Io, texts: Texts): Promise<ExitCode> {
  const { from, output } = options;
  const layout = options.layout === undefined ? undefined : layoutOf(defaultPack, options.layout);
  if (options.layout !== undefined && !layout) throw new UsageError(texts('cli.usage.bad-value', { name: '--layout', value: options.layout, choices: layoutChoices(texts) }));
  if (!layout && !options.book) throw new UsageError(texts('cli.usage.no-layout'));
  if (resolve(io.cwd, from) === resolve(io.cwd, output)) throw new UsageError(texts('cli.usage.output-is-input', { file: output }));
  const opened = await openWorkbook(from, io.cwd, texts);
  if (!opened.ok) {
    io.err(`${texts('cli.review.unreadable', { file: from, message: opened.failure.message })}\n`);
    return 3;
  }
  const { model } = opened.workbook;
  const tables = model.sheets.flatMap((sheet) => sheet.tables);
  const plans = options.book
    ? planBook(model, defaultPack, { ...(layout && { layout }), ...(options.budgets && { budgets: true }) })
    : [...(layout ? planTables(tables, layout, defaultPack, options.pages ? 'pages' : 'sheets') : []), ...(options.budgets ? planBudgets(model, defaultPack) : [])];
  const budgets = options.budgets ? model.sheets.flatMap((sheet) => sheet.budgets).filter(({ rows }) => rows.length > 0) : [];
  if (tables.length === 0 && budgets.length === 0) throw new UsageError(texts('cli.usage.no-projects', { file: from }));
  const bytes = await writeXlsx(plans);
  await saveNewFile(bytes, options, io, texts);
  io.out(`${texts('cli.write.written', { count: tables.length + budgets.length, file: output })}\n`);
  return 0;
}

/** `hebei-full 河北完整式` for each layout. */
export function layoutChoices(texts: Texts): string {
  return defaultPack.layouts.map(({ id, title }) => `${id} ${title}`).join(texts('wording.separator'));
}

export function layoutIds(): readonly string[] {
  return defaultPack.layouts.map(({ id }) => id);
}
