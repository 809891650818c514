import type { Desk } from '../desk';
import type { ActionResult } from '../state';
import { refusal } from './refusal';

/** Writes pointings, waivers and wording into the workbook again that it lost, as it does after sleep. */
export async function rewriteState(desk: Desk): Promise<ActionResult> {
  if (desk.store.get().pointing.blocked === 'read-only') return refusal('read-only');
  const outcome = await desk.kept.rewrite();
  show(desk);
  return outcome === 'saved' ? { kind: 'state-rewritten' } : { kind: 'state-refused', reason: outcome };
}

/** Goes on without them, because the person decided so. */
export async function forgetState(desk: Desk): Promise<ActionResult> {
  desk.kept.forget();
  show(desk);
  await desk.loop.request('all');
  return { kind: 'state-forgotten' };
}

function show(desk: Desk): void {
  desk.showPointings();
  desk.showProblems();
}
