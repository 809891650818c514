import { beside, cell, space, stack, type Block } from './block';

export interface HeaderColumn {
  /** Header words from top to bottom; neighbours with the same upper words share one merged cell. */
  readonly path: readonly string[];
  /** More than 1 where the form merges several sheet columns into one. */
  readonly span?: number;
}

/** The header of some columns: as many rows as the longest path, shorter paths reach down to the last row. */
export function drawHeader(columns: readonly HeaderColumn[], label: (text: string) => string, depth = depthOf(columns)): Block {
  const groups = groupsOf(columns);
  return beside(
    ...groups.map((group) => {
      const [first] = group;
      const width = group.reduce((sum, { span = 1 }) => sum + span, 0);
      const word = first?.path[0];
      if (word === undefined) return space(depth, width);
      const inner = group.map((column) => ({ ...column, path: column.path.slice(1) }));
      const deeper = inner.some(({ path }) => path.length > 0);
      const head = cell(label(word), { columns: width, rows: deeper ? 1 : depth });
      return deeper ? stack(head, drawHeader(inner, label, depth - 1)) : head;
    }),
  );
}

export function depthOf(columns: readonly HeaderColumn[]): number {
  return Math.max(1, ...columns.map(({ path }) => path.length));
}

/** Neighbours under one upper word. */
function groupsOf(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  const groups: HeaderColumn[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    const shared = group?.[0];
    if (group && shared && shared.path.length > 1 && column.path.length > 1 && shared.path[0] === column.path[0]) group.push(column);
    else groups.push([column]);
  }
  return groups;
}
