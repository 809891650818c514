import type { RowView } from './table-view';

/**
 * Rows of one name between two subtotals: the lines of one project of one 单位 in 政府采购预算表, which states for the project
 * what it may spend. Rows with codes are told apart by them and not looked at.
 */
export function rowsByName(rows: readonly RowView[]): readonly (readonly RowView[])[] {
  const groups: RowView[][] = [];
  let open = new Map<string, RowView[]>();
  for (const row of rows) {
    if (row.row.kind !== 'item') open = new Map();
    else if (row.name !== '' && row.code === undefined) {
      const known = open.get(row.name);
      if (known) known.push(row);
      else {
        const group = [row];
        open.set(row.name, group);
        groups.push(group);
      }
    }
  }
  return groups;
}
