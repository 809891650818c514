import type { UnmatchedIdentity } from '../../core/identities/contract';
import type { IdentityView, Totals } from '../../session/state';

/** Which identities are shown: a state, and a table or text; '' stands for any. `unmatched` lists statements that found no cells. */
export interface TotalsFilter {
  readonly state: 'failed' | 'not-checked' | 'all' | 'unmatched';
  readonly table: string;
}

export const FILTER_STATES: readonly TotalsFilter['state'][] = ['failed', 'not-checked', 'all', 'unmatched'];

export function filterIdentities(identities: readonly IdentityView[], { state, table }: TotalsFilter): readonly IdentityView[] {
  return identities.filter(({ result }) => (state === 'all' || result.state === state) && (table === '' || result.identity.tables.includes(table)));
}

/** Tables and texts by name, in the order in which identities speak of them, each with the number of its identities. */
export function tablesOf(identities: readonly IdentityView[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { result } of identities) {
    for (const name of new Set(result.identity.tables)) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Statements that nothing came of; one that was worked out for one set of tables is not told of for the others. */
export function untried({ identities, unmatched }: Pick<Totals, 'identities' | 'unmatched'>): readonly UnmatchedIdentity[] {
  const tried = new Set(identities.map(({ result }) => result.identity.id));
  return unmatched.filter(({ id }) => !tried.has(id));
}
