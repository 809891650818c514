import { cellAddress } from '../../core/sheet/address';
import type { CellContent, Change } from '../../core/sheet/change';
import { contentOf, sameContent } from '../../core/sheet/change';
import { HostError } from '../port';
import type { ApplyOptions, ApplyResult, Refusal, RefusalReason } from '../port';
import { excelInput } from './excel-input';
import { runExcel } from './run-excel';
import { snapshotCell } from './snapshot-cell';

/** A cell as it is now. */
interface Found {
  readonly content: CellContent;
  readonly numberFormat: string;
  readonly isLocked: boolean;
}

interface Loaded {
  readonly change: Change;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Compares, writes what still is as expected in one round trip (one step of Ctrl+Z), and reads it back. */
export async function applyChanges(changes: readonly Change[], { isCancelled, ...options }: ApplyOptions): Promise<ApplyResult> {
  if (changes.length === 0) return { applied: [], refused: [] };
  const refused: Refusal[] = [];
  let writing: readonly Change[] = [];
  try {
    return await runExcel(async (context) => {
      const before = await loadCells(context, changes);
      // Only here is the waiting for the cell to be left over, and nothing is written yet.
      if (isCancelled?.()) throw new HostError('given-up', '');
      const accepted = before.filter(({ change, found }) => {
        const reason = found ? reasonAgainst(change, found) : 'sheet-gone';
        if (reason) refused.push({ at: change.at, reason });
        return !reason;
      });
      writing = accepted.map(({ change }) => change);
      for (const { change, range, found } of accepted) write(range, change, found?.numberFormat ?? 'General');
      return judge(await loadCells(context, writing), refused, 'not-confirmed');
    }, options);
  } catch (error) {
    if (writing.length === 0 || !(error instanceof HostError)) throw error;
    return afterFailure(error, writing, refused);
  }
}

/** Excel rolls nothing back when one write of several fails, so only looking tells what stands there now. */
async function afterFailure(error: HostError, writing: readonly Change[], refused: readonly Refusal[]): Promise<ApplyResult> {
  const result = await runExcel(async (context) =>
    judge(await loadCells(context, writing), refused, error.code === 'protected' ? 'protected' : 'host-refused'),
  );
  if (result.applied.length === 0 && refused.length === 0) throw error;
  return result;
}

/** Writes that are queued go out together with this. */
async function loadCells(context: Excel.RequestContext, changes: readonly Change[]): Promise<(Loaded & { readonly found: Found | undefined })[]> {
  const loaded = changes.map((change): Loaded => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(change.at.sheetId);
    const range = sheet.getRange(cellAddress(change.at));
    sheet.protection.load('protected');
    range.load('values,text,formulas,numberFormat,format/protection/locked');
    return { change, sheet, range };
  });
  await context.sync();
  return loaded.map((one) => ({ ...one, found: foundIn(one) }));
}

function foundIn({ sheet, range }: Loaded): Found | undefined {
  if (range.isNullObject) return undefined;
  const numberFormat: unknown = range.numberFormat[0]?.[0];
  const cell = snapshotCell({
    value: range.values[0]?.[0],
    text: range.text[0]?.[0],
    formula: range.formulas[0]?.[0],
    numberFormat,
  });
  return {
    content: contentOf(cell),
    numberFormat: typeof numberFormat === 'string' && numberFormat !== '' ? numberFormat : 'General',
    isLocked: sheet.protection.protected && range.format.protection.locked !== false,
  };
}

function reasonAgainst({ before, numberFormat }: Change, found: Found): RefusalReason | undefined {
  if (!sameContent(found.content, before)) return 'cell-changed';
  if (numberFormat && numberFormat.before !== found.numberFormat) return 'cell-changed';
  return found.isLocked ? 'protected' : undefined;
}

/** The number format goes first: Excel would convert what is written before it (office-js#12). */
function write(range: Excel.Range, change: Change, current: string): void {
  if (change.numberFormat) range.numberFormat = [[change.numberFormat.after]];
  range.formulas = [[excelInput(change.after, change.numberFormat?.after ?? current)]];
}

function judge(
  cells: readonly { readonly change: Change; readonly found: Found | undefined }[],
  refusedBefore: readonly Refusal[],
  otherwise: RefusalReason,
): ApplyResult {
  const applied: Change[] = [];
  const refused: Refusal[] = [...refusedBefore];
  for (const { change, found } of cells) {
    if (found && isWritten(change, found)) applied.push(change);
    else refused.push({ at: change.at, reason: found ? reasonNotWritten(change, found, otherwise) : 'sheet-gone' });
  }
  return { applied, refused };
}

function isWritten({ after, numberFormat }: Change, found: Found): boolean {
  return sameContent(found.content, after) && (!numberFormat || numberFormat.after === found.numberFormat);
}

/** Excel drops without a word what is written to a cell that a merge covers; such a cell is empty before and after. */
function reasonNotWritten({ before, after }: Change, { content }: Found, otherwise: RefusalReason): RefusalReason {
  const isDropped = before.kind === 'empty' && after.kind !== 'empty' && content.kind === 'empty';
  return isDropped && otherwise === 'not-confirmed' ? 'merged-away' : otherwise;
}
