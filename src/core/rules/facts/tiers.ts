import type { Indicator } from '../../model/target-table';
import { compact } from './cell-text';

/** Steps of one standard: each says in its description what it is for, and has its own value. */
export function areTiers(a: Indicator, b: Indicator): boolean {
  const describe = (indicator: Indicator): string => compact(indicator.description?.value ?? '');
  const value = (indicator: Indicator): string => compact(indicator.target?.raw ?? '');
  return describe(a) !== '' && describe(b) !== '' && describe(a) !== describe(b) && value(a) !== value(b);
}
