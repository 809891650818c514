import type { Desk } from '../desk';
import type { ActionResult } from '../state';
import { writeCells } from './write-cells';

/** Writes what makes an identity hold. What no longer stands as it was looked at is refused by the host. */
export async function mend(desk: Desk, key: string, place: number): Promise<ActionResult> {
  const view = desk.store.get().totals.identities.find(({ result }) => result.identity.key === key);
  const remedy = view?.remedies[place];
  if (!remedy) return { kind: 'nothing-to-do' };
  if (remedy.blocked) return { kind: 'host-error', code: remedy.blocked === 'protected' ? 'protected' : 'not-supported', detail: '' };
  const { applied, refused } = await writeCells(desk, remedy.fix.changes);
  return { kind: 'fixed', count: applied.length > 0 ? 1 : 0, refused };
}
