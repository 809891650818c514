import type { Field, TargetTable } from '../../model/target-table';
import { isBlank } from './cell-text';

// Several rules, and each of their fixes, ask for the texts of the same table.
const known = new WeakMap<TargetTable, readonly Field[]>();

/** Everything a person wrote in sentences in a table, each cell's passages once: goals, purpose, names, descriptions, bases. */
export function textsOf(table: TargetTable): readonly Field[] {
  const kept = known.get(table) ?? collect(table);
  known.set(table, kept);
  return kept;
}

function collect(table: TargetTable): readonly Field[] {
  const { purpose, goals } = table.project;
  const rows = table.indicators.flatMap(({ level3, description, basis }) => [level3, ...(description ? [description] : []), ...(basis ? [basis] : [])]);
  const seen = new Set<string>();
  return [...(purpose ? [purpose] : []), ...goals, ...rows].filter(({ value, at }) => {
    const key = `${String(at.row)} ${String(at.column)} ${value}`;
    if (isBlank(value) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
