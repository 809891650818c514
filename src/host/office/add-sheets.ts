import { linksFollowing } from '../../core/sheet/link-names';
import type { SheetPlan } from '../../core/sheet/plan';
import { HostError } from '../port';
import type { AddedSheets, SheetInfo, WritingOptions } from '../port';
import { drawPlan } from './draw-plan';
import { runExcel } from './run-excel';
import { freeSheetName } from './sheet-name';

/** Half of what Excel on the web takes, since sizes are guessed. */
const REQUEST_BYTES = 2_500_000;
const ANSWER_BYTES = 2_500_000;

/**
 * Writes plans to new sheets: the names, then everything in as few round trips as the size of a request allows, mostly
 * one. What fails or is cancelled is taken away again.
 */
export async function addSheets(plans: readonly SheetPlan[], options: WritingOptions = {}): Promise<AddedSheets> {
  if (plans.length === 0) return { sheets: [] };
  const { names, position } = await placeFor(plans, options.behind);
  try {
    const sheets = await runExcel((context) => write(context, linksFollowing(plans, names), names, position, options), { waitForCellEdit: true });
    return sheets ? { sheets } : { sheets: await takeAway(names), stopped: 'cancelled' };
  } catch (error) {
    const left = await takeAway(names).catch(() => undefined);
    if (!(error instanceof HostError) || left?.length === 0) throw error;
    return { sheets: left ?? [], stopped: error };
  }
}

/** Undefined when it was cancelled on the way. */
async function write(context: Excel.RequestContext, plans: readonly SheetPlan[], names: readonly string[], position: number, { onProgress, isCancelled }: WritingOptions): Promise<SheetInfo[] | undefined> {
  const weights = plans.map(({ cells, styledAreas }) => cells.length + styledAreas.length + 1);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const sheets: Excel.Worksheet[] = [];
  let written: (() => void)[] = [];
  let request = 0;
  let answer = 0;
  let done = 0;
  const send = async (): Promise<void> => {
    await context.sync();
    for (const check of written) check();
    written = [];
    request = 0;
    answer = 0;
    onProgress?.(done / whole);
  };
  for (const [index, plan] of plans.entries()) {
    const sheet = context.workbook.worksheets.add(names[index]);
    // What is added comes last; only elsewhere has it to be moved.
    if (position >= 0) sheet.position = position + index;
    sheet.load('id,name');
    sheets.push(sheet);
    for (const cost of drawPlan(sheet, plan, written)) {
      request += cost.request;
      answer += cost.answer;
      if (request < REQUEST_BYTES && answer < ANSWER_BYTES) continue;
      await send();
      if (isCancelled?.()) return undefined;
    }
    done += weights[index] ?? 0;
  }
  await send();
  if (isCancelled?.()) return undefined;
  return sheets.map(({ id, name }) => ({ id, name, visibility: 'visible' as const, isProtected: false }));
}

/** Free names for all, and where they go: -1 for the end. */
function placeFor(plans: readonly SheetPlan[], behind: string | undefined): Promise<{ readonly names: readonly string[]; readonly position: number }> {
  return runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/position');
      await context.sync();
      const taken = worksheets.items.map(({ name }) => name);
      const names = plans.map(({ name }) => {
        const free = freeSheetName(name, taken);
        taken.push(free);
        return free;
      });
      const before = behind === undefined ? undefined : worksheets.items.find(({ id }) => id === behind);
      return { names, position: before ? before.position + 1 : -1 };
    },
    { waitForCellEdit: true },
  );
}

/** The names were free before, so what bears them now is what was begun. Gives what could not be deleted. */
async function takeAway(names: readonly string[]): Promise<SheetInfo[]> {
  return runExcel(async (context) => {
    const found = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of found) sheet.load('id');
    await context.sync();
    for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const left = worksheets.items.filter(({ name }) => names.includes(name));
    return left.map(({ id, name }) => ({ id, name, visibility: 'visible' as const, isProtected: false }));
  });
}
