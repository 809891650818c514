import { sliceLine, type Line } from '../line';

/** The columns a table may use: as far as nothing else stands beside it. */
export interface Reach {
  readonly left: number;
  readonly right: number;
}

/** A side label is one column wide; another table is wider. */
const TABLE_COLUMNS = 2;

/**
 * Cuts at a column that is blank in all these lines, where more than a side label lies behind it.
 * Blank columns inside a header are merged words or spacers.
 */
export function reachBeside(lines: readonly Line[], header: Reach, within: Reach): Reach {
  const used = new Set<number>();
  for (const line of lines) {
    const cells = sliceLine(line, within.left, within.right)?.cells ?? [];
    for (const { column } of cells) if (column < header.left || column > header.right) used.add(column);
  }
  const outside = [...used].sort((a, b) => a - b);
  const left = cutAfter(outside.filter((column) => column < header.left).reverse(), header.left, -1);
  const right = cutAfter(outside.filter((column) => column > header.right), header.right, 1);
  return { left: left ?? within.left, right: right ?? within.right };
}

/** The last column before the gap behind which a table lies; undefined when there is none. */
function cutAfter(columns: readonly number[], edge: number, step: 1 | -1): number | undefined {
  let last = edge;
  for (const [index, column] of columns.entries()) {
    if (column !== last + step && columns.length - index >= TABLE_COLUMNS) return last;
    last = column;
  }
  return undefined;
}
