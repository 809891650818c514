import type { Indicator, TargetTable } from '../../model/target-table';
import { isBlank } from './cell-text';

/**
 * The row above whose name a row without one may go on with: merged cells show their text in the first row only, and live
 * Excel does not tell which are merged. Undefined where the row begins a 二级指标 of its own.
 */
export function continuedRow(indicator: Indicator, { indicators }: TargetTable): Indicator | undefined {
  if (!isBlank(indicator.level3.value) || indicator.level2.at.row === indicator.row) return undefined;
  const above = indicators.filter(({ row }) => row < indicator.row && row >= indicator.level2.at.row);
  return above.findLast(({ level3 }) => !isBlank(level3.value));
}
