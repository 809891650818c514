import { numberingPlace } from './plain-name';
import type { RowView, TableView } from './table-view';

/**
 * The rows that a 合计 adds up where names and numbering, not codes, tell what belongs to it: the top-level rows since the
 * total before it (本年收入合计: 一…九; 收入总计: what stands after 本年收入合计), or, for a 合计 on top, the rows below it.
 * Undefined where the numbering does not tell which rows are on top.
 */
export function itemsOf(view: TableView, total: RowView): readonly RowView[] | undefined {
  const rows = view.rows.filter(({ row }) => row.part === total.row.part);
  const at = rows.indexOf(total);
  if (at < 0) return undefined;
  const before = rows.slice(0, at);
  const onTop = before.every(({ closes }) => closes);
  if (onTop) {
    const below = rows.slice(at + 1);
    const end = below.findIndex(({ closes }) => closes);
    return topLevel(end < 0 ? below : below.slice(0, end));
  }
  return topLevel(before.slice(before.findLastIndex(({ closes }) => closes) + 1));
}

/** The 合计 that a later 总计 starts from, if any. */
export function totalBefore(view: TableView, total: RowView): RowView | undefined {
  const rows = view.rows.filter(({ row }) => row.part === total.row.part);
  return rows.slice(0, Math.max(0, rows.indexOf(total))).findLast(({ closes }) => closes);
}

/** The numbered rows below a row that has them: 年初财政拨款结转和结余 and its 一、二、三. */
export function rowsBelow(view: TableView, row: RowView): readonly RowView[] {
  const rows = view.rows.filter(({ row: other }) => other.part === row.row.part);
  const below = rows.slice(rows.indexOf(row) + 1);
  const deeper = below.findIndex((one) => one.row.kind !== 'item' || one.level <= row.level);
  return deeper < 0 ? below : below.slice(0, deeper);
}

/**
 * Whether parts that `itemsOf` or `rowsBelow` found are certainly all of them: codes tell it, or a numbering that runs on
 * without a gap. A single row without either has nothing it could be mistaken for.
 */
export function areWhole(items: readonly RowView[]): boolean {
  if (items.length <= 1 || items.every(({ code }) => code !== undefined)) return true;
  const places = items.map(({ row }) => numberingPlace(row.name.raw));
  return places.every((place, index) => place !== undefined && (index === 0 || place === (places[index - 1] ?? 0) + 1));
}

function topLevel(rows: readonly RowView[]): readonly RowView[] | undefined {
  const items = rows.filter(({ row }) => row.kind === 'item');
  const coded = items.filter(({ code }) => code !== undefined);
  if (coded.length > 0) {
    const inside = new Set(coded.flatMap(({ children }) => children));
    return coded.length === items.length ? coded.filter((one) => !inside.has(one)) : undefined;
  }
  const first = items[0]?.level;
  if (first === undefined || items.some(({ level }) => level < first && level > 0)) return undefined;
  if (first === 0) {
    const loose = items.filter(({ level }) => level === 0);
    const [top] = loose;
    // Rows set in further are parts of the row above them.
    return loose.some(({ indent }) => indent < (top?.indent ?? 0)) ? undefined : loose.filter(({ indent }) => indent === top?.indent);
  }
  // Unnumbered rows among numbered ones carry on a row above them: 其他因公出国（境）费 after 其中：….
  const loose = items.some((one, index) => one.level === 0 && !followsPart(rows, one) && items[index - 1]?.level === first);
  return loose ? undefined : items.filter(({ level }) => level === first);
}

function followsPart(rows: readonly RowView[], item: RowView): boolean {
  const before = rows[rows.indexOf(item) - 1];
  return before?.row.kind === 'of-which' || before?.level === 0;
}
