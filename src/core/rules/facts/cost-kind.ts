import type { Indicator } from '../../model/target-table';
import { compact } from './cell-text';

/**
 * What the money of a 成本指标 is: `saving` and `raised` are better when more, a `standard` (a rate or price) may have a floor
 * fixed by policy, and a `total` is what is spent.
 */
export type CostKind = 'saving' | 'raised' | 'standard' | 'total';

const SAVING = /节约|节省|节支|节余|增收|收入|降低|下降|压[减缩降]|减少|减免|减负/u;
const STANDARD = /标准|水平|人均|每人|均|单价|单位成本|每/u;
const RAISED = /到位|投入|投资|配套|撬动|筹[集措资]|争取|社会资本|引[入进]|贷款|融资|募/u;

export function costKind(indicator: Indicator): CostKind {
  const name = compact(indicator.level3.value);
  if (SAVING.test(name)) return 'saving';
  if (STANDARD.test(name) || (indicator.target?.value.unit ?? '').includes('/')) return 'standard';
  return RAISED.test(name) ? 'raised' : 'total';
}
