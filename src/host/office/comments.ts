import type { CellRef } from '../../core/sheet/address';
import type { CellComment, CommentChange, HeldComment, Refusal } from '../port';
import { HostError } from '../port';
import { runExcel } from './run-excel';
import { readOutline } from './sheet-outline';

/** More in one request would grow without need; a failure of one must not cost many. */
const BATCH = 100;

/** Every threaded comment of the workbook with its cell. Notes, the older kind, are not among them before ExcelApi 1.18. */
export function readComments(): Promise<readonly HeldComment[]> {
  return runExcel(async (context) => {
    const { comments } = context.workbook;
    comments.load('items/id,items/content');
    await context.sync();
    const asked = comments.items.map((comment) => {
      const cell = comment.getLocation();
      cell.load('rowIndex,columnIndex');
      cell.worksheet.load('id');
      return { comment, cell, replies: comment.replies.getCount() };
    });
    await context.sync();
    return asked.map(({ comment, cell, replies }): HeldComment => ({
      id: comment.id,
      at: { sheetId: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex },
      text: comment.content,
      isAnswered: replies.value > 0,
    }));
  });
}

/** Takes away those that still stand as they were read, and puts the others where no comment is. */
export async function changeComments(remove: readonly HeldComment[], add: readonly CellComment[]): Promise<CommentChange> {
  const present = new Map((await readComments()).map((comment) => [comment.id, comment]));
  const untouched = remove.filter((comment) => isSame(comment, present.get(comment.id)));
  for (const some of batches(untouched)) await deleteComments(some);
  const { sheets } = await readOutline(undefined);
  const protections = new Map(sheets.map(({ id, isProtected }) => [id, isProtected]));
  const occupied = new Set((await readComments()).map(({ at }) => keyOf(at)));
  const refused: Refusal[] = [];
  const free: CellComment[] = [];
  for (const comment of add) {
    const { at } = comment;
    const isProtected = protections.get(at.sheetId);
    if (isProtected === undefined) refused.push({ at, reason: 'sheet-gone' });
    else if (isProtected) refused.push({ at, reason: 'protected' });
    else if (occupied.has(keyOf(at))) refused.push({ at, reason: 'has-comment' });
    else {
      occupied.add(keyOf(at));
      free.push(comment);
    }
  }
  for (const some of batches(free)) refused.push(...(await addSome(some)));
  const written = new Map((await readComments()).map(({ at, text }) => [keyOf(at), text]));
  const isRefused = new Set(refused.map(({ at }) => at));
  const added = free.filter(({ at, text }) => !isRefused.has(at) && written.get(keyOf(at)) === text);
  refused.push(...free.filter((comment) => !isRefused.has(comment.at) && !added.includes(comment)).map(({ at }): Refusal => ({ at, reason: 'not-confirmed' })));
  return { removed: untouched.length, added, refused };
}

/** What a request did before it failed stays done, so that the rest goes one by one. */
async function addSome(comments: readonly CellComment[]): Promise<readonly Refusal[]> {
  try {
    await addComments(comments);
    return [];
  } catch (error) {
    if (!(error instanceof HostError) || error.code === 'session-lost' || error.code === 'cell-being-edited') throw error;
    if (comments.length === 1) return comments.map(({ at }) => ({ at, reason: 'host-refused' }));
  }
  const there = new Set((await readComments()).map(({ at, text }) => `${keyOf(at)} ${text}`));
  const refused: Refusal[] = [];
  for (const comment of comments) if (!there.has(`${keyOf(comment.at)} ${comment.text}`)) refused.push(...(await addSome([comment])));
  return refused;
}

function addComments(comments: readonly CellComment[]): Promise<void> {
  return runExcel(
    async (context) => {
      for (const { at, text } of comments) context.workbook.comments.add(context.workbook.worksheets.getItem(at.sheetId).getCell(at.row, at.column), text);
      await context.sync();
    },
    { waitForCellEdit: true },
  );
}

function deleteComments(comments: readonly HeldComment[]): Promise<void> {
  return runExcel(
    async (context) => {
      for (const { id } of comments) context.workbook.comments.getItem(id).delete();
      await context.sync();
    },
    { waitForCellEdit: true },
  );
}

function isSame(before: HeldComment, now: HeldComment | undefined): boolean {
  return now !== undefined && !now.isAnswered && now.text === before.text;
}

function keyOf({ sheetId, row, column }: CellRef): string {
  return `${sheetId} ${String(row)},${String(column)}`;
}

function batches<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) => items.slice(index * BATCH, (index + 1) * BATCH));
}
