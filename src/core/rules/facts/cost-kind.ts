import type { Indicator } from '../../model/target-table';
import type { StandardsPack } from '../../standards/schema';
import { compact } from './cell-text';
import { wordsOf } from './pack-words';

/**
 * What the money of a 成本指标 is: `saving` and `raised` are better when more, a `standard` (a rate or price) may have a floor
 * fixed by policy, and a `total` is what is spent.
 */
export type CostKind = 'saving' | 'raised' | 'standard' | 'total';

export function costKind(indicator: Indicator, pack: StandardsPack): CostKind {
  const name = compact(indicator.level3.value);
  // 减免标准 is a price, though 减免 alone is money saved.
  if (name.endsWith('标准')) return 'standard';
  if (wordsOf(pack, 'costSaving').test(name)) return 'saving';
  if (wordsOf(pack, 'costStandard').test(name) || (indicator.target?.value.unit ?? '').includes('/')) return 'standard';
  return wordsOf(pack, 'costRaised').test(name) ? 'raised' : 'total';
}
