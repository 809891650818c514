import type { Area } from '../../core/sheet/address';

/** The fewest rectangles of a simple sweep that cover exactly the given cells: runs in a row, equal runs joined downwards. */
export function blocksOf(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; left: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.row === row && column <= last.right + 1) last.right = Math.max(last.right, column);
    else runs.push({ row, left: column, right: column });
  }
  const open = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  const blocks: Area[] = [];
  for (const { row, left, right } of runs) {
    const key = `${left}:${right}`;
    const above = open.get(key);
    if (above && above.bottom === row - 1) {
      above.bottom = row;
      continue;
    }
    const block = { top: row, left, bottom: row, right };
    open.set(key, block);
    blocks.push(block);
  }
  return blocks;
}
