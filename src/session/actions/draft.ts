import type { Desk } from '../desk';
import type { ActionResult, FilledRow } from '../state';
import { writeCells } from './write-cells';

/** 补齐 and 起草: shows what would be added to the table at the selection. */
export function beginDraft(desk: Desk): void {
  desk.adviser.beginDraft();
}

/** Writes the rows of the draft that were kept, each as the person left it; one action to undo. */
export async function writeDraft(desk: Desk, filled: ReadonlyMap<number, FilledRow>): Promise<ActionResult> {
  const draft = desk.adviser.draftToWrite(filled);
  if (!draft || draft.changes.length === 0) return { kind: 'nothing-to-do' };
  if (draft.blocked) return { kind: 'host-error', code: draft.blocked === 'protected' ? 'protected' : 'not-supported', detail: '' };
  const { applied, refused } = await writeCells(desk, draft.changes);
  if (applied.length > 0) desk.adviser.endDraft();
  return { kind: 'drafted', table: draft.table, count: draft.count, refused };
}
