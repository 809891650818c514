import type { IdentityReport } from './check-identities';
import type { IdentityResult, NotCheckedIdentity, UnmatchedIdentity } from './contract';

/** One statement with all that came out of it in a workbook. */
export interface IdentityTally {
  /** `T1-3` of the pack, or one of the generic ones. */
  readonly id: string;
  /** The equation in words; undefined for generic ones, whose titles are in `core/text` under `identities.titles`. */
  readonly title?: string;
  readonly held: number;
  readonly failed: readonly IdentityResult[];
  readonly notChecked: Readonly<Partial<Record<NotCheckedIdentity, number>>>;
  /** Why it bound to nothing, by table. */
  readonly unmatched: readonly UnmatchedIdentity[];
}

/** Every statement of the pack in its order, then the generic ones and those of the texts that were found. */
export function tallyIdentities({ results, unmatched }: IdentityReport, stated: readonly { readonly id: string; readonly title: string }[]): readonly IdentityTally[] {
  const titles = new Map(stated.map(({ id, title }) => [id, title]));
  const ids = [...new Set([...titles.keys(), ...results.map(({ identity }) => identity.id)])];
  return ids.map((id) => {
    const own = results.filter(({ identity }) => identity.id === id);
    const notChecked: Partial<Record<NotCheckedIdentity, number>> = {};
    for (const { reason } of own) if (reason) notChecked[reason] = (notChecked[reason] ?? 0) + 1;
    const title = titles.get(id);
    return {
      id,
      ...(title !== undefined && { title }),
      held: own.filter(({ state }) => state === 'held').length,
      failed: own.filter(({ state }) => state === 'failed'),
      notChecked,
      unmatched: unmatched.filter((one) => one.id === id),
    };
  });
}
