import type { IdentityResult } from './contract';

type Families = ReadonlyMap<string, readonly number[]>;

/**
 * Where the layout alone does not prove that parts make a whole, the body must: a family in which more than a third fails
 * is a misunderstanding of ours (a list of 其中, a column beside the sum), not an error of the sheet. What is settled so
 * already keeps its object.
 */
export function settleAll(settled: IdentityResult[], results: readonly IdentityResult[], families: Families): void {
  for (const members of families.values()) settle(settled, results, members);
}

/** The same where only some results are others than before; what did not change keeps its object. */
export function settleAgain(results: readonly IdentityResult[], families: Families, before: readonly IdentityResult[], changed: Iterable<number>): readonly IdentityResult[] {
  const settled = [...before];
  const touched = new Set<string>();
  for (const index of changed) {
    const result = results[index];
    if (!result) continue;
    settled[index] = result;
    if (result.identity.family !== undefined) touched.add(result.identity.family);
  }
  for (const family of touched) settle(settled, results, families.get(family) ?? []);
  return settled;
}

function settle(settled: IdentityResult[], results: readonly IdentityResult[], members: readonly number[]): void {
  let held = 0;
  let failed = 0;
  for (const index of members) {
    if (results[index]?.state === 'held') held += 1;
    else if (results[index]?.state === 'failed') failed += 1;
  }
  const isClaimed = failed * 2 <= held;
  for (const index of members) {
    const result = results[index];
    const now = settled[index];
    if (!result || !now) continue;
    if (isClaimed || result.state !== 'failed') settled[index] = result;
    else if (now.reason !== 'structure-unclear' || now.left !== result.left) settled[index] = { ...result, state: 'not-checked', reason: 'structure-unclear' };
  }
}
