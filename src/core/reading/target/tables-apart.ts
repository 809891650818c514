import { sliceLine, type Line } from '../line';
import type { Vocabulary } from '../vocabulary';
import { sectionOf } from './block-section';
import type { HeaderCluster } from './header-cluster';

interface Run {
  readonly left: number;
  readonly right: number;
}

/**
 * Runs of columns that each hold tables with a header and a block of their own, with a column between them that is blank
 * on the whole sheet. Spacer columns inside a table divide nothing: what stands behind them has no 一级指标 and no block.
 * One run in nearly every sheet.
 */
export function tablesApart(lines: readonly Line[], clusters: ReadonlyMap<number, readonly HeaderCluster[]>, words: Vocabulary): readonly Run[] {
  const runs = runsOf(lines);
  if (runs.length < 2 || clusters.size === 0) return runs.slice(0, 1);
  const groups: Run[] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (!group) groups.push(run);
    else if (startsTable(run, lines, clusters, words) && holdsHeader(group, clusters)) groups.push(run);
    else groups[groups.length - 1] = { left: group.left, right: run.right };
  }
  return groups;
}

/** Columns that hold something, as runs without a gap. */
function runsOf(lines: readonly Line[]): readonly Run[] {
  const used = new Set<number>();
  for (const { cells } of lines) for (const { column } of cells) used.add(column);
  const runs: { left: number; right: number }[] = [];
  for (const column of [...used].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

/** A header with 一级 or 二级指标 begins here, and above it a title or a label. */
function startsTable(run: Run, lines: readonly Line[], clusters: ReadonlyMap<number, readonly HeaderCluster[]>, words: Vocabulary): boolean {
  const header = firstHeader(run, clusters);
  if (header === undefined) return false;
  return lines.slice(0, header).some((line) => {
    const own = sliceLine(line, run.left, run.right);
    return own !== undefined && sectionOf(own, words) !== undefined;
  });
}

function holdsHeader(run: Run, clusters: ReadonlyMap<number, readonly HeaderCluster[]>): boolean {
  return firstHeader(run, clusters) !== undefined;
}

function firstHeader({ left, right }: Run, clusters: ReadonlyMap<number, readonly HeaderCluster[]>): number | undefined {
  for (const [index, row] of clusters) {
    const inside = row.some((cluster) => {
      const roles = cluster.cells.flatMap(({ column, roles: [main] }) => (column >= left && column <= right && main !== undefined ? [main] : []));
      // The rest of a header whose 一级指标 stands left of a spacer begins further left.
      return roles.includes('level1') || (cluster.left >= left && roles.includes('level2') && roles.includes('level3'));
    });
    if (inside) return index;
  }
  return undefined;
}
