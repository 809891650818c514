import type { NameLookup } from './name-lookup';
import type { PreparedEntry } from './prepared-entry';

/** What the rows that a table already has are about: each kind of spending with its share of the rows that are known. */
export function kindsOf(entries: readonly PreparedEntry[], lookup: NameLookup, taken: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let known = 0;
  for (const name of taken) {
    const order = lookup.named(name)[0] ?? lookup.known(name)[0];
    const kind = order === undefined ? '' : (entries[order]?.indicator.kind ?? '');
    if (kind === '') continue;
    known += 1;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return new Map([...counts].map(([kind, count]) => [kind, count / known]));
}
