import type { Line, LineCell } from '../line';
import { pointingAt } from '../pointing';
import type { Vocabulary } from '../vocabulary';
import type { HeaderCluster } from './header-cluster';

/** A run of columns in which tables stand one below the other, with its own part of every line. */
export interface Strip {
  readonly left: number;
  readonly right: number;
  readonly lines: readonly Line[];
}

/** Cells further than this behind the last header word are no part of a table: a merged value column may be that wide. */
const SPILL = 3;

/** Divides a sheet where headers stand in columns that no other header uses; most sheets are one strip. */
export function stripsOf(lines: readonly Line[], clusters: ReadonlyMap<number, readonly HeaderCluster[]>, words: Vocabulary): readonly Strip[] {
  const reaches = [...clusters.values()].flatMap((row) => joinSharing(row));
  lines.forEach((line, index) => {
    if (!pointingAt(lines, index, words.pointings)) return;
    reaches.push({ left: line.cells[0]?.column ?? 0, right: line.cells.at(-1)?.column ?? 0 });
  });
  reaches.sort((a, b) => a.left - b.left);
  const merged: { left: number; right: number }[] = [];
  for (const { left, right } of reaches) {
    const last = merged.at(-1);
    if (last && left <= last.right) last.right = Math.max(last.right, right);
    else merged.push({ left, right });
  }
  if (merged.length === 0) return [];
  const bounds = merged.map(({ right }, index) => ({
    left: index === 0 ? 0 : (merged[index - 1]?.right ?? 0) + 1,
    right: index === merged.length - 1 ? Number.POSITIVE_INFINITY : right,
  }));
  // What lies between two tables belongs to the right one, where side labels stand.
  return distribute(lines, bounds);
}

/** A second half without 一级指标 of its own uses the one of the first. */
function joinSharing(row: readonly HeaderCluster[]): { left: number; right: number }[] {
  const reaches: { left: number; right: number }[] = [];
  for (const cluster of row) {
    const last = reaches.at(-1);
    if (last && !hasLevel(cluster, 'level1') && row.some((other) => hasLevel(other, 'level1'))) last.right = cluster.right;
    else reaches.push({ left: cluster.left, right: cluster.right });
  }
  return reaches;
}

export function hasLevel(cluster: HeaderCluster, level: 'level1' | 'level2' | 'level3'): boolean {
  return cluster.cells.some(({ roles }) => roles[0] === level);
}

/** One walk over the cells, however many strips there are. */
function distribute(lines: readonly Line[], bounds: readonly { readonly left: number; readonly right: number }[]): readonly Strip[] {
  if (bounds.length === 1) return [{ left: 0, right: Number.POSITIVE_INFINITY, lines }];
  const parts = bounds.map((): Line[] => []);
  for (const line of lines) {
    let strip = 0;
    let cells: LineCell[] = [];
    const close = (): void => {
      if (cells.length > 0) parts[strip]?.push({ row: line.row, cells });
      cells = [];
    };
    for (const cell of line.cells) {
      while (cell.column > (bounds[strip]?.right ?? Number.POSITIVE_INFINITY)) {
        close();
        strip += 1;
      }
      cells.push(cell);
    }
    close();
  }
  return bounds.map(({ left, right }, index) => ({ left, right, lines: parts[index] ?? [] }));
}

export function bandRight(cluster: HeaderCluster, next: HeaderCluster | undefined): number {
  return next ? next.left - 1 : cluster.right + SPILL;
}
