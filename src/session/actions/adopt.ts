import { planAdoption } from '../adoption';
import type { Desk } from '../desk';
import type { ActionResult, AdoptScope } from '../state';
import { writeCells } from './write-cells';

/** Takes a proposal into the row at the selection. */
export async function adopt(desk: Desk, indicatorId: string, scope: AdoptScope): Promise<ActionResult> {
  const { proposals, blocked } = desk.store.get().suggestions;
  const proposal = proposals.find((view) => view.proposal.indicator.id === indicatorId)?.proposal;
  const located = desk.located();
  const adoption = proposal && located?.indicator && planAdoption(located.sheet, located.indicator, proposal.indicator, scope);
  if (!adoption) return { kind: 'nothing-to-do' };
  if (blocked) return { kind: 'host-error', code: blocked === 'protected' ? 'protected' : 'not-supported', detail: '' };
  const { refused } = await writeCells(desk, adoption.changes);
  return { kind: 'adopted', name: proposal.indicator.name, refused };
}
