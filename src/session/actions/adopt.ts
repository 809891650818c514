import type { EditedTexts } from '../adoption';
import type { Desk } from '../desk';
import type { ActionResult, AdoptScope, ManyScope } from '../state';
import { writeCells } from './write-cells';

/** Takes a proposal into the row at the selection, as it is or as the person has rewritten it. */
export async function adopt(desk: Desk, indicatorId: string, how: AdoptScope | EditedTexts): Promise<ActionResult> {
  const { blocked } = desk.store.get().suggestions;
  const adoption = desk.adviser.planAdoption(indicatorId, how);
  const name = desk.adviser.wording?.adopted(indicatorId)?.indicator.name;
  if (!adoption || name === undefined) return { kind: 'nothing-to-do' };
  if (blocked) return { kind: 'host-error', code: blocked === 'protected' ? 'protected' : 'not-supported', detail: '' };
  const { refused } = await writeCells(desk, adoption.changes);
  const edited = typeof how === 'string' ? undefined : how.level3?.trim();
  return { kind: 'adopted', name: edited ? edited : name, refused };
}

/** Takes one wording into all rows of a name but those left out, as one write and one step of undo. */
export async function adoptMany(desk: Desk, scope: ManyScope, without: readonly string[]): Promise<ActionResult> {
  const { choice } = desk.store.get().suggestions;
  const rows = desk.adviser.chosenChanges(scope, new Set(without));
  if (!choice || rows.length === 0) return { kind: 'nothing-to-do' };
  const { applied, refused } = await writeCells(desk, rows.flat());
  const written = new Set(applied.map(({ at }) => `${at.sheetId}!${String(at.row)}`));
  desk.adviser.endChoice();
  return { kind: 'adopted-many', name: choice.name, count: written.size, refused };
}
