import type { Desk } from '../desk';
import type { ActionResult } from '../state';
import { writeCells } from './write-cells';

/** Writes the fix of a finding. What no longer stands as it was checked is refused by the host. */
export async function fix(desk: Desk, fingerprint: string): Promise<ActionResult> {
  const view = desk.store.get().problems.findings.find(({ finding }) => finding.fingerprint === fingerprint);
  const planned = view?.finding.fix;
  if (!view || !planned) return { kind: 'nothing-to-do' };
  if (view.fixBlocked) return { kind: 'host-error', code: view.fixBlocked === 'protected' ? 'protected' : 'not-supported', detail: '' };
  desk.store.set({ current: fingerprint });
  const { applied, refused } = await writeCells(desk, planned.changes);
  return { kind: 'fixed', count: applied.length > 0 ? 1 : 0, refused };
}
