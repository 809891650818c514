import type { IndicatorRole, TargetTable } from '../model/target-table';
import type { LayoutColumn, LayoutIndicators } from '../standards/layout-schema';
import { textCell } from './cell-content';
import { indicatorCell, styleOfRole, type IndicatorRow } from './indicator-cell';
import { projectCell } from './project-cell';
import type { SheetDraft } from './sheet-draft';

/** Where the block stands, for print titles and validations. */
export interface IndicatorRows {
  readonly headerFirst: number;
  readonly headerLast: number;
  readonly first: number;
  readonly last: number;
  readonly columns: readonly PlacedColumn[];
}

export type PlacedColumn = LayoutColumn & { readonly left: number; readonly right: number };

/** Headers of one line or two, and one row an indicator of each table. */
export function putIndicators(draft: SheetDraft, block: LayoutIndicators, tables: readonly TargetTable[]): IndicatorRows {
  const columns = placed(block);
  const rows = rowsOf(tables);
  const headerFirst = draft.current + 1;
  putHeaders(draft, block, columns, rows.length);
  const headerLast = draft.current;
  rows.forEach((_, index) => {
    draft.nextRow();
    for (const column of columns) putCell(draft, block, column, rows, index);
  });
  draft.call(block.name, { top: headerLast + 1, left: block.side?.span ?? 0, bottom: Math.max(headerLast + 1, draft.current), right: draft.right });
  return { headerFirst, headerLast, first: headerLast + 1, last: draft.current, columns };
}

function rowsOf(tables: readonly TargetTable[]): readonly IndicatorRow[] {
  const rows = tables.flatMap((table) => table.indicators.map((indicator) => ({ table, indicator })));
  return rows.map((row, index) => ({ ...row, no: index + 1 }));
}

function putHeaders(draft: SheetDraft, { side }: LayoutIndicators, columns: readonly PlacedColumn[], bodyRows: number): void {
  const lines = columns.some(({ under }) => under !== undefined) ? 2 : 1;
  draft.nextRow(26);
  if (side) draft.put(0, side.span - 1, 'label', textCell(side.text), lines + bodyRows);
  columns.forEach(({ header, under, left, right }, index) => {
    if (under === undefined) {
      draft.put(left, right, 'label', textCell(header), lines);
    } else if (columns[index - 1]?.under !== under) {
      const behind = columns.slice(index).findIndex((column) => column.under !== under);
      const group = behind < 0 ? columns.slice(index) : columns.slice(index, index + behind);
      draft.put(left, group.at(-1)?.right ?? right, 'label', textCell(under));
    }
  });
  if (lines === 1) return;
  draft.nextRow();
  for (const { header, under, left, right } of columns) {
    if (under !== undefined) draft.put(left, right, 'label', textCell(header));
  }
}

function putCell(draft: SheetDraft, { mergeLevels }: LayoutIndicators, column: PlacedColumn, rows: readonly IndicatorRow[], index: number): void {
  const { role, field, left, right } = column;
  const row = rows[index];
  if (!row) return;
  if (role === undefined) {
    if (field !== undefined) draft.put(left, right, 'body', projectCell(field, row.table));
    return;
  }
  const merged = mergeLevels && (role === 'level1' || role === 'level2');
  if (merged && index > 0 && isSameGroup(rows[index - 1], row, role)) return;
  draft.put(left, right, styleOfRole(role), indicatorCell(row, role), merged ? groupSize(rows, index, role) : 1);
}

function groupSize(rows: readonly IndicatorRow[], start: number, role: IndicatorRole): number {
  let end = start + 1;
  for (let next = rows[end]; next && isSameGroup(rows[end - 1], next, role); next = rows[end]) end += 1;
  return end - start;
}

/** Blank levels are never one group: nothing says that they belong together. */
function isSameGroup(above: IndicatorRow | undefined, row: IndicatorRow, role: IndicatorRole): boolean {
  if (above?.table !== row.table) return false;
  const [a, b] = [above.indicator, row.indicator];
  const same1 = a.level1.value !== '' && a.level1.value === b.level1.value;
  return role === 'level1' ? same1 : same1 && a.level2.value !== '' && a.level2.value === b.level2.value;
}

function placed({ side, columns }: LayoutIndicators): readonly PlacedColumn[] {
  let left = side?.span ?? 0;
  return columns.map((column) => {
    const place = { ...column, left, right: left + column.span - 1 };
    left += column.span;
    return place;
  });
}
