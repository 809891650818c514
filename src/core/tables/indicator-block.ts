import type { Indicator, TargetTable } from '../model/target-table';
import type { StandardsPack } from '../standards/schema';
import { targetCell, textCell } from './cell-content';
import type { Layout, LayoutColumn } from './layout';
import type { DraftCell, SheetDraft } from './sheet-draft';
import type { TableStyle } from './table-styles';

/** Where the block stands, for print titles and validations. */
export interface IndicatorRows {
  readonly headerRow: number;
  readonly first: number;
  readonly last: number;
}

/** The header and one row an indicator; 一级 and 二级指标 merged down where consecutive rows repeat them. */
export function putIndicators(draft: SheetDraft, layout: Layout, table: TargetTable, pack: StandardsPack): IndicatorRows {
  const columns = placed(layout);
  const headerRow = draft.nextRow(26);
  for (const { role, left, right } of columns) draft.put(left, right, 'label', textCell(pack.headers[role]?.[0] ?? ''));
  let previous: Indicator | undefined;
  const tops = { level1: headerRow + 1, level2: headerRow + 1 };
  for (const indicator of table.indicators) {
    const row = draft.nextRow();
    const sameLevel1 = previous !== undefined && isSame(previous.level1.value, indicator.level1.value);
    const sameLevel2 = sameLevel1 && previous !== undefined && isSame(previous.level2.value, indicator.level2.value);
    if (!sameLevel1) tops.level1 = row;
    if (!sameLevel2) tops.level2 = row;
    for (const { role, left, right } of columns) {
      const repeated = (role === 'level1' && sameLevel1) || (role === 'level2' && sameLevel2);
      draft.put(left, right, STYLE[role], repeated ? undefined : cellOf(indicator, role));
    }
    previous = indicator;
    closeMerge(draft, table, indicator, tops);
  }
  return { headerRow, first: headerRow + 1, last: draft.current };
}

const STYLE: Readonly<Record<LayoutColumn['role'], TableStyle>> = {
  level1: 'centered',
  level2: 'centered',
  level3: 'body',
  description: 'body',
  value: 'centered',
  basis: 'body',
};

function cellOf(indicator: Indicator, role: LayoutColumn['role']): DraftCell | undefined {
  if (role === 'value') return targetCell(indicator.target);
  // As written, odd spaces included: laying out anew is no reason to change a word.
  return textCell(indicator[role]?.raw);
}

/** Merges when the next indicator opens another group, or none follows. */
function closeMerge(draft: SheetDraft, table: TargetTable, indicator: Indicator, tops: { readonly level1: number; readonly level2: number }): void {
  const next = table.indicators[table.indicators.indexOf(indicator) + 1];
  const level1Ends = !next || !isSame(next.level1.value, indicator.level1.value);
  const level2Ends = level1Ends || !isSame(next.level2.value, indicator.level2.value);
  if (level1Ends) draft.mergeDown(0, tops.level1);
  if (level2Ends) draft.mergeDown(1, tops.level2);
}

/** Blank levels are never one group: nothing says that they belong together. */
function isSame(a: string, b: string): boolean {
  return a !== '' && a === b;
}

function placed(layout: Layout): readonly (LayoutColumn & { readonly left: number; readonly right: number })[] {
  let left = 0;
  return layout.columns.map((column) => {
    const place = { ...column, left, right: left + column.span - 1 };
    left += column.span;
    return place;
  });
}
