import type { TargetTable } from '../../model/target-table';
import type { CellRef } from '../../sheet/address';

const known = new WeakMap<TargetTable, ReadonlySet<string>>();

/** Whether a cell holds more than one field of the indicators: name and value together, or several indicators. */
export function isShared(table: TargetTable, at: CellRef): boolean {
  const cells = known.get(table) ?? sharedCells(table);
  known.set(table, cells);
  return cells.has(keyOf(at));
}

/** Looked through once a table: every proposed change of a long table asks. */
function sharedCells({ indicators }: TargetTable): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { level3, target, description, basis } of indicators) {
    for (const field of [level3, target, description, basis]) {
      if (!field) continue;
      const key = keyOf(field.at);
      if (seen.has(key)) shared.add(key);
      else seen.add(key);
    }
  }
  return shared;
}

function keyOf({ sheetId, row, column }: CellRef): string {
  return `${sheetId}!${String(row)}!${String(column)}`;
}
