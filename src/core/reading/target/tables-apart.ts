import { cutLines } from '../cut-lines';
import type { Line } from '../line';
import type { Vocabulary } from '../vocabulary';
import { Pace, type Steps } from '../steps';
import { sectionOf } from './block-section';
import type { HeaderCluster } from './header-cluster';
import type { Reach } from './neighbours';

/**
 * Runs of columns that each hold tables with a header and a block of their own, with a column between them that is blank
 * on the whole sheet. Spacer columns inside a table divide nothing: what stands behind them has no 一级指标 and no block.
 * One run in nearly every sheet.
 */
export function* tablesApart(lines: readonly Line[], clusters: ReadonlyMap<number, readonly HeaderCluster[]>, words: Vocabulary): Steps<readonly Reach[]> {
  const runs = yield* runsOf(lines);
  if (runs.length < 2 || clusters.size === 0) return runs.slice(0, 1);
  const headers = headersOf(clusters);
  const starts = tableStarts(runs, headers, lines, words);
  const groups: Reach[] = [];
  // Headers in the order in which the growing group takes them in; it holds one when the last to begin begins in it.
  const byRight = [...headers].sort((a, b) => a.right - b.right);
  let taken = 0;
  let lastLeft = -1;
  runs.forEach((run, place) => {
    const group = groups.at(-1);
    for (let next = byRight[taken]; group && next && next.right <= group.right; next = byRight[taken]) {
      lastLeft = Math.max(lastLeft, next.left);
      taken += 1;
    }
    if (!group || (starts[place] && lastLeft >= group.left)) groups.push(run);
    else groups[groups.length - 1] = { left: group.left, right: run.right };
  });
  return groups;
}

/** Columns that hold something, as runs without a gap. */
function* runsOf(lines: readonly Line[]): Steps<readonly Reach[]> {
  const used = new Set<number>();
  const pace = new Pace();
  for (const { cells } of lines) {
    if (pace.isDue(cells.length)) yield;
    for (const { column } of cells) used.add(column);
  }
  const runs: { left: number; right: number }[] = [];
  for (const column of [...used].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

/** The words that make a header of a table, in which columns they stand, and in which line. */
interface HeaderWords extends Reach {
  readonly index: number;
}

/** 一级指标 alone; else 二级 and 三级指标 with all that stands left of them: the rest of a header whose 一级指标 stands left of a spacer begins further left. */
function headersOf(clusters: ReadonlyMap<number, readonly HeaderCluster[]>): readonly HeaderWords[] {
  const headers: HeaderWords[] = [];
  for (const [index, row] of clusters) {
    for (const { left, cells } of row) {
      // 指标类型 may be the first level or hold 定量 and 定性: beside 一级指标 it begins nothing.
      const hasPlain = cells.some(({ roles }) => roles[0] === 'level1' && roles.length === 1);
      for (const { column, roles } of cells) if (roles[0] === 'level1' && (roles.length === 1 || !hasPlain)) headers.push({ index, left: column, right: column });
      const second = cells.find(({ roles }) => roles[0] === 'level2');
      const third = cells.find(({ roles }) => roles[0] === 'level3');
      if (second && third) headers.push({ index, left, right: Math.max(second.column, third.column) });
    }
  }
  return headers;
}

/** For each run, whether a header begins in it and above that a title or a label. */
function tableStarts(runs: readonly Reach[], headers: readonly HeaderWords[], lines: readonly Line[], words: Vocabulary): readonly boolean[] {
  const byLeft = [...headers].sort((a, b) => a.left - b.left);
  let next = 0;
  const firsts = runs.map(({ left, right }) => {
    let first = Number.POSITIVE_INFINITY;
    for (let header = byLeft[next]; header && header.left <= right; header = byLeft[next]) {
      if (header.left >= left && header.right <= right) first = Math.min(first, header.index);
      next += 1;
    }
    return first;
  });
  if (firsts.every((first) => first === Number.POSITIVE_INFINITY)) return firsts.map(() => false);
  const parts = cutLines(lines, runs);
  return firsts.map((first, place) => {
    const header = lines[first];
    return header !== undefined && (parts[place] ?? []).some((line) => line.row < header.row && sectionOf(line, words) !== undefined);
  });
}
