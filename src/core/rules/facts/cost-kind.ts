import type { Indicator } from '../../model/target-table';
import { compact } from './cell-text';

const PER_HEAD = /标准|水平|人均|每人|均|单价|单位成本|每/u;
const SAVED = /节约|节省|节支|增收|收入/u;

/** A rate or a price, not the cost of the whole: may have a floor fixed by policy. Savings count too: more is better. */
export function isPerHead(indicator: Indicator): boolean {
  const unit = indicator.target?.value.unit ?? '';
  return PER_HEAD.test(compact(indicator.level3.value)) || unit.includes('/') || SAVED.test(indicator.level3.value);
}
