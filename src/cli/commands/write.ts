import { resolve } from 'node:path';
import { defaultPack } from '../../core/standards/default-pack';
import type { StandardsPack } from '../../core/standards/schema';
import { planBook } from '../../core/tables/book/plan-book';
import { budgetLayoutsOf } from '../../core/tables/budget/budget-layouts';
import { planBudgets } from '../../core/tables/budget/plan-budget';
import { layoutOf } from '../../core/tables/layout';
import { planTables } from '../../core/tables/plan-table';
import type { SheetPlan } from '../../core/sheet/plan';
import type { Texts } from '../../core/text/text';
import { writeXlsx } from '../../host/xlsx/write-workbook';
import type { ExitCode, Io } from '../io';
import { loadPack } from '../load-pack';
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
  readonly pack?: string;
  readonly force?: boolean;
}

export async function runWrite(options: WriteOptions, io: Io, texts: Texts): Promise<ExitCode> {
  const { from, output } = options;
  const pack = await loadPack(options.pack, io, texts);
  const layout = options.layout === undefined ? undefined : layoutOf(pack, options.layout);
  const budgetLayouts = options.layout === undefined ? [] : budgetLayoutsOf(pack, options.layout);
  if (options.layout !== undefined && !layout && budgetLayouts.length === 0) throw new UsageError(texts('cli.usage.bad-value', { name: '--layout', value: options.layout, choices: layoutChoices(texts, pack) }));
  if (options.layout === undefined && !options.book) throw new UsageError(texts('cli.usage.no-layout'));
  if (resolve(io.cwd, from) === resolve(io.cwd, output)) throw new UsageError(texts('cli.usage.output-is-input', { file: output }));
  const opened = await openWorkbook(from, io.cwd, texts);
  if (!opened.ok) {
    io.err(`${texts('cli.review.unreadable', { file: from, message: opened.failure.message })}\n`);
    return 3;
  }
  const { model } = opened.workbook;
  const tables = layout || options.book ? model.sheets.flatMap((sheet) => sheet.tables) : [];
  const budgets = plannedBudgets();
  if (tables.length === 0 && budgets.length === 0) throw new UsageError(texts(layout || options.book ? 'cli.usage.no-projects' : 'cli.usage.no-budgets', { file: from }));
  const plans = options.book
    ? planBook(model, pack, { ...(layout && { layout }), ...(options.budgets && { budgets: true }) })
    : [...(layout ? planTables(tables, layout, pack, options.pages ? 'pages' : 'sheets') : []), ...budgets];
  const bytes = await writeXlsx(plans);
  await saveNewFile(bytes, options, io, texts);
  io.out(`${texts('cli.write.written', { count: tables.length + budgets.length, file: output })}\n`);
  return 0;

  /** A form of budget tables writes those that are of it; --budgets all of them beside the projects. */
  function plannedBudgets(): readonly SheetPlan[] {
    if (budgetLayouts.length > 0) return planBudgets(model, pack, budgetLayouts, true);
    return options.budgets ? planBudgets(model, pack) : [];
  }
}

/** `hebei-full 河北完整式` for each layout of projects, each set of budget tables and each table of it. */
export function layoutChoices(texts: Texts, pack: StandardsPack = defaultPack): string {
  return choices(pack).map(({ id, title }) => `${id} ${title}`).join(texts('wording.separator'));
}

export function layoutIds(): readonly string[] {
  return choices(defaultPack).map(({ id }) => id);
}

function choices({ layouts, budgetSets, budgetLayouts }: StandardsPack): readonly { readonly id: string; readonly title: string }[] {
  return [...layouts, ...budgetSets, ...budgetLayouts];
}
