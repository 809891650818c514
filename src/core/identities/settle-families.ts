import type { IdentityResult } from './contract';

/**
 * Where the layout alone does not prove that parts make a whole, the body must: a family in which more than a third fails
 * is a misunderstanding of ours (a list of 其中, a column beside the sum), not an error of the sheet.
 */
export function settleFamilies(results: readonly IdentityResult[]): readonly IdentityResult[] {
  const counts = new Map<string, { held: number; failed: number }>();
  for (const { identity, state } of results) {
    if (identity.family === undefined || state === 'not-checked') continue;
    const count = counts.get(identity.family) ?? { held: 0, failed: 0 };
    if (state === 'held') count.held += 1;
    else count.failed += 1;
    counts.set(identity.family, count);
  }
  return results.map((result) => {
    const count = result.identity.family === undefined ? undefined : counts.get(result.identity.family);
    if (result.state !== 'failed' || !count || count.failed * 2 <= count.held) return result;
    return { ...result, state: 'not-checked', reason: 'structure-unclear' };
  });
}
