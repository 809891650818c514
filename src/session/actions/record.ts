import type { Desk } from '../desk';
import type { JournalEntry } from '../journal';

/** Remembers an action for undo, and lets the pane offer it. */
export function record(desk: Desk, entry: JournalEntry): void {
  desk.journal.record(entry);
  desk.store.set({ canUndo: desk.journal.canUndo });
}
