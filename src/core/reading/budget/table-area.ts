import type { BudgetColumn } from '../../model/budget-table';
import type { Area } from '../../sheet/address';
import type { LineFacts } from './line-facts';

/** From the title to the last row or note, over all its columns; a title may begin further left, a unit stand further right. */
export function tableArea(lines: readonly LineFacts[], columns: readonly BudgetColumn[]): Area {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const { column } of columns) {
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  for (const { cells } of lines) {
    if (cells.length > 4) continue;
    const first = cells[0]?.column;
    if (first !== undefined && first < left && left - first <= 3) left = first;
  }
  return { top: lines[0]?.row ?? 0, bottom: lines.at(-1)?.row ?? 0, left: Number.isFinite(left) ? left : 0, right };
}
