import { normalise } from './bigrams';
import type { PreparedEntry } from './prepared-entry';

/** What the rows that a table already has are about: each kind of spending with its share of the rows that are known. */
export function kindsOf(entries: readonly PreparedEntry[], taken: readonly string[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  if (taken.length === 0) return shares;
  const names = new Set(taken.map(normalise));
  let known = 0;
  for (const { name, variants, indicator } of entries) {
    if (indicator.kind === '' || !(names.has(name) || variants.some((variant) => names.has(variant)))) continue;
    known += 1;
    shares.set(indicator.kind, (shares.get(indicator.kind) ?? 0) + 1);
  }
  for (const [kind, count] of shares) shares.set(kind, count / known);
  return shares;
}
