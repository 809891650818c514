import type { ColumnView, TableView } from './table-view';
import { amountColumns } from './table-view';

/** A column that says 合计 of its header group, and the columns that make it up. */
export interface ColumnSum {
  readonly whole: ColumnView;
  readonly parts: readonly ColumnView[];
}

/** Every 合计 and 小计 column of a part with its parts, as the header groups them. */
export function columnSums(view: TableView, part: number, totals: readonly string[]): readonly ColumnSum[] {
  const columns = amountColumns(view, part).filter(({ column }) => !/^其中/.test(column.name));
  return columns.flatMap((whole) => {
    const parts = partsOfColumn(whole, columns, totals);
    return parts.length > 1 ? [{ whole, parts }] : [];
  });
}

/**
 * 收入总表: 合计 | 本年收入 {小计 | 财政拨款 | …} | 上年结转 gives 合计 = 小计 + 上年结转 and 小计 = 财政拨款 + ….
 * What stands below the word 合计 (预算数, 决算数) must be the same in its parts.
 */
export function partsOfColumn(whole: ColumnView, columns: readonly ColumnView[], totals: readonly string[]): readonly ColumnView[] {
  const at = whole.path.findLastIndex((word) => totals.includes(word));
  if (at < 0) return [];
  const parent = whole.path.slice(0, at);
  const below = whole.path.slice(at + 1);
  const siblings = columns.filter((one) => one !== whole && startsWith(one.path, parent) && endsWith(one.path, below) && !startsWith(one.path, whole.path));
  return addends(siblings, parent.length, totals);
}

/** One column a group: its 小计 where it has one, else everything in it. */
function addends(columns: readonly ColumnView[], depth: number, totals: readonly string[]): readonly ColumnView[] {
  const groups = new Map<string, ColumnView[]>();
  for (const one of columns) {
    const word = one.path[depth] ?? '';
    groups.set(word, [...(groups.get(word) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length === 1) return group;
    const sum = group.find(({ path }) => totals.includes(path[depth + 1] ?? '') || path.length === depth + 1);
    return sum ? [sum] : addends(group, depth + 1, totals);
  });
}

function startsWith(path: readonly string[], head: readonly string[]): boolean {
  return head.every((word, index) => path[index] === word);
}

function endsWith(path: readonly string[], tail: readonly string[]): boolean {
  return tail.every((word, index) => path[path.length - tail.length + index] === word);
}
