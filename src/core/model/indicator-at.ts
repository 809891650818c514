import type { Indicator, TargetTable } from './target-table';

/** The indicator that a cell belongs to: of several in one row the one that has the cell, else the first of the row. */
export function indicatorAt({ indicators }: Pick<TargetTable, 'indicators'>, at: { readonly row: number; readonly column: number }): Indicator | undefined {
  const own = indicators.filter(({ row }) => row === at.row);
  if (own.length < 2) return own[0];
  const holds = ({ level3, target, description, basis }: Indicator): boolean =>
    [level3, target, description, basis].some((field) => field?.at.row === at.row && field.at.column === at.column);
  return own.find(holds) ?? own[0];
}
