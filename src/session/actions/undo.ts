import type { Desk } from '../desk';
import type { ActionResult } from '../state';
import { placesOf } from './write-cells';

/** Takes the last action back, cell by cell where they still hold what it wrote. */
export async function undo(desk: Desk): Promise<ActionResult> {
  try {
    const undone = await desk.journal.undo(desk.host);
    if (!undone) return { kind: 'nothing-to-do' };
    const refused = placesOf(desk, undone.refused);
    await desk.loop.request(undone.scope);
    return { kind: 'undone', refused };
  } finally {
    desk.store.set({ canUndo: desk.journal.canUndo });
  }
}
