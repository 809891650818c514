import type { ComparisonGroup, ComparisonRow } from '../../core/comparison/comparison-rows';

export type DifferenceKind = ComparisonRow['kind'];

export const KINDS: readonly DifferenceKind[] = ['added', 'removed', 'changed', 'settled', 'remaining'];

/** What is looked for among the differences. */
export interface DifferenceFilter {
  readonly text: string;
  readonly hidden: ReadonlySet<DifferenceKind>;
}

export const NO_FILTER: DifferenceFilter = { text: '', hidden: new Set() };

/** The groups with the rows that pass; a group that is left without any is left out. */
export function filteredGroups(groups: readonly ComparisonGroup[], { text, hidden }: DifferenceFilter): readonly ComparisonGroup[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '' && hidden.size === 0) return groups;
  const passes = (row: ComparisonRow): boolean =>
    !hidden.has(row.kind) && (wanted === '' || [row.table, row.subject, row.part, row.before, row.after].some((one) => one.toLowerCase().includes(wanted)));
  return groups.flatMap((group) => {
    const rows = group.rows.filter(passes);
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}

/** How many rows there are of each kind. */
export function kindCounts(groups: readonly ComparisonGroup[]): ReadonlyMap<DifferenceKind, number> {
  const counts = new Map<DifferenceKind, number>();
  for (const { rows } of groups) for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
