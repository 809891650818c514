import { cutLines } from '../cut-lines';
import type { Line } from '../line';
import { pointingAt } from '../pointing';
import type { Vocabulary } from '../vocabulary';
import { Pace, type Steps } from '../steps';
import { headerOf, type Header } from './header';
import type { HeaderCluster } from './header-cluster';
import type { Reach } from './neighbours';
import { tablesApart } from './tables-apart';

/** A run of columns in which tables stand one below the other, with its own part of every line. */
export interface Strip {
  readonly left: number;
  readonly right: number;
  readonly lines: readonly Line[];
}

/** What is looked at to find how far one reaches. */
const CELLS_OF_A_HEADER = 40;

/** Divides a sheet where headers stand in columns that no other header uses; most sheets are one strip. */
export function* stripsOf(lines: readonly Line[], clusters: ReadonlyMap<number, readonly HeaderCluster[]>, words: Vocabulary): Steps<readonly Strip[]> {
  const apart = yield* tablesApart(lines, clusters, words);
  if (apart.length > 1) return distribute(lines, boundsOf(apart));
  const reaches: { left: number; right: number }[] = [];
  const pace = new Pace();
  for (const row of clusters.values()) {
    const headers: Header[] = [];
    for (const [place, cluster] of row.entries()) {
      if (pace.isDue(CELLS_OF_A_HEADER)) yield;
      headers.push(headerOf(lines, cluster, headerBand(row, place), 0, words));
    }
    for (const reach of joinSharing(row, headers)) reaches.push(reach);
  }
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
  if (merged.length <= 1) return [{ left: 0, right: Number.POSITIVE_INFINITY, lines }];
  // What lies between two tables belongs to the right one, where side labels stand.
  return distribute(lines, boundsOf(merged));
}

function boundsOf(runs: readonly Reach[]): readonly Reach[] {
  return runs.map(({ right }, index) => ({
    left: index === 0 ? 0 : (runs[index - 1]?.right ?? 0) + 1,
    right: index === runs.length - 1 ? Number.POSITIVE_INFINITY : right,
  }));
}

/** A second half without 一级指标 of its own uses the one of the first. */
function joinSharing(row: readonly HeaderCluster[], headers: readonly Header[]): { left: number; right: number }[] {
  const reaches: { left: number; right: number }[] = [];
  const isShared = row.some((cluster) => hasLevel(cluster, 'level1'));
  row.forEach((cluster, place) => {
    const { left, right } = headers[place] ?? cluster;
    const last = reaches.at(-1);
    if (last && isShared && !hasLevel(cluster, 'level1')) last.right = right;
    else reaches.push({ left, right });
  });
  return reaches;
}

/** Where the header of one of several clusters of a row may reach. */
export function headerBand(row: readonly HeaderCluster[], place: number): { readonly left: number; readonly right: number } {
  const before = row[place - 1];
  const next = row[place + 1];
  return { left: before ? before.right + 1 : 0, right: next ? next.left - 1 : Number.POSITIVE_INFINITY };
}

export function hasLevel(cluster: HeaderCluster, level: 'level1' | 'level2' | 'level3'): boolean {
  return cluster.cells.some(({ roles }) => roles[0] === level);
}

function distribute(lines: readonly Line[], bounds: readonly Reach[]): readonly Strip[] {
  const parts = cutLines(lines, bounds);
  return bounds.map(({ left, right }, index) => ({ left, right, lines: parts[index] ?? [] }));
}
