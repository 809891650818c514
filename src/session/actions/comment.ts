import { deskComments } from '../../core/review/desk-comments';
import { commentHash, commentHashesOf, withCommentHashes } from '../../core/state/kept-comments';
import { createTexts } from '../../core/text/text';
import type { Locale } from '../../core/text/text';
import type { CellComment, HeldComment } from '../../host/port';
import type { Desk } from '../desk';
import type { ActionResult } from '../state';
import { refusal } from './refusal';
import { placesOf } from './write-cells';

/** Puts what there is to mend at the cells, in the place of what an earlier run put there. A person's comments stay. */
export async function writeComments(desk: Desk, locale: Locale): Promise<ActionResult> {
  const { blocked, report } = desk.store.get().desk;
  if (!report) return { kind: 'nothing-to-do' };
  if (blocked) return refusal(blocked);
  return replaceComments(desk, deskComments(report, createTexts(locale)));
}

export async function removeComments(desk: Desk): Promise<ActionResult> {
  const { blocked } = desk.store.get().desk;
  if (blocked) return refusal(blocked);
  return replaceComments(desk, []);
}

async function replaceComments(desk: Desk, wanted: readonly CellComment[]): Promise<ActionResult> {
  const present = await desk.host.comments();
  const own = present.filter(({ text }) => desk.kept.comments.has(commentHash(text)));
  const stay = own.filter((one) => isAmong(one, wanted));
  const added = wanted.filter((one) => !isAmong(one, stay));
  const gone = own.filter((one) => !stay.includes(one) && !one.isAnswered);
  if (added.length + gone.length === 0) return { kind: 'nothing-to-do' };
  // Known before they are written: whatever happens meanwhile, none is left that the next run takes for a person's.
  const refused = await keepHashes(desk, (kept) => new Set([...kept, ...added.map(({ text }) => commentHash(text))]));
  if (refused) return refused;
  const change = await desk.host.changeComments(gone, added);
  const now = new Set((await desk.host.comments()).map(({ text }) => commentHash(text)));
  const failed = await keepHashes(desk, (kept) => new Set([...kept].filter((hash) => now.has(hash))));
  return failed ?? { kind: 'commented', count: change.added.length, stayed: stay.length, removed: change.removed, refused: placesOf(desk, change.refused) };
}

async function keepHashes(desk: Desk, edit: (kept: ReadonlySet<string>) => ReadonlySet<string>): Promise<ActionResult | undefined> {
  const outcome = await desk.kept.change((state) => withCommentHashes(state, edit(commentHashesOf(state))));
  desk.showProblems();
  return outcome === 'saved' ? undefined : { kind: 'state-refused', reason: outcome };
}

function isAmong({ at, text }: CellComment, others: readonly (CellComment | HeldComment)[]): boolean {
  return others.some((other) => other.text === text && other.at.sheetId === at.sheetId && other.at.row === at.row && other.at.column === at.column);
}
