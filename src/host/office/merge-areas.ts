import type { Area } from '../../core/sheet/address';
import type { Ranges } from './ranges';

/** Merges cells; rows below one another that are merged alike take one call together. Gives after each how many calls it took. */
export function* mergeAreas(ranges: Ranges, merges: readonly Area[]): Generator<number, void, undefined> {
  for (const { area, across } of mergeCalls(merges)) {
    ranges.one(area).merge(across);
    yield 1;
  }
}

interface MergeCall {
  readonly area: Area;
  /** Each row for itself. */
  readonly across: boolean;
}

export function mergeCalls(merges: readonly Area[]): readonly MergeCall[] {
  const calls: { area: Area; across: boolean }[] = [];
  const open = new Map<string, { area: Area; across: boolean }>();
  for (const merge of merges.toSorted((a, b) => a.top - b.top)) {
    const columns = `${String(merge.left)} ${String(merge.right)}`;
    const isRow = merge.top === merge.bottom;
    const above = open.get(columns);
    if (isRow && above?.area.bottom === merge.top - 1) {
      above.area = { ...above.area, bottom: merge.bottom };
      above.across = true;
      continue;
    }
    const call = { area: merge, across: false };
    calls.push(call);
    if (isRow) open.set(columns, call);
  }
  return calls;
}
