import { z } from 'zod';
import type { TargetField, TargetTable } from '../../model/target-table';
import type { StandardsPack } from '../../standards/schema';
import type { TableRule } from '../contract';
import { inPlaces } from '../facts/budget-arithmetic';
import { level2Kind } from '../facts/level2-kind';
import type { QuantityAndPrice } from '../facts/quantity-and-price';
import { quantityAndPrice } from '../facts/quantity-and-price';
import { inBaseUnit } from '../facts/stated-numbers';
import { isMoney } from '../facts/value-kind';

const options = z.strictObject({
  /** Percent of the budget that rounding may hide. */
  tolerance: z.number().min(0).default(0.5),
  /** Percent that the budget may stay below: amounts are rounded up more than down. */
  shortage: z.number().min(0).default(0.1),
  /** A cost a month is a round number more often. */
  monthlyTolerance: z.number().min(0).default(2),
  /** Percent from where on something else is meant. */
  most: z.number().min(0).default(60),
});

/** Times a year a price of that period is paid. */
const PERIODS = [1, 12] as const;

/**
 * 财预〔2015〕88号适当性：资金与目标匹配。
 * 不适用：几个数量或几个单价；相差很多；没有金额单位。
 */
export const quantityTimesPrice: TableRule<z.infer<typeof options>> = {
  meta: {
    id: 'project/quantity-times-price',
    code: 'Z-512',
    scope: 'project',
    severity: 'hint',
    needs: ['level2', 'value', 'budget', 'money-unit'],
    fix: 'none',
  },
  options,
  *check({ table }, { pack, options: { tolerance, shortage, monthlyTolerance, most } }) {
    const total = table.project.budgetTotal;
    const { unit } = total?.value ?? {};
    const budget = Number(unit && inBaseUnit(total?.value.decimal ?? '', unit, pack));
    if (!total || !unit || !(budget > 0)) return;
    const pair = quantityAndPrice(table, pack);
    const monthly = monthlyCost(table, pack);
    const claim = pair ? nearest(pair, budget) : monthly && { product: monthly.yuan * 12, times: 12 };
    if (!claim) return;
    const share = (Math.abs(claim.product - budget) / budget) * 100;
    const allowed = pair ? (claim.product > budget ? shortage : tolerance) : monthlyTolerance;
    if (share <= allowed || share >= most) return;
    const price = pair ? pair.price.target : monthly?.target;
    if (!price) return;
    const data = {
      quantity: pair?.quantity.target.raw ?? '',
      price: price.raw,
      times: claim.times === 1 ? '' : ` × ${String(claim.times)}`,
      product: inPlaces((claim.product * Number(total.value.decimal)) / budget),
      budget: total.value.decimal,
      unit,
      share: inPlaces(share),
    };
    yield { messageId: pair ? 'differs' : 'monthly', data, at: price.at, related: [...(pair ? [pair.quantity.target.at] : []), total.at] };
  },
};

/** The product nearest to the budget, once or each month. */
function nearest({ number, priceInYuan, periods = PERIODS }: QuantityAndPrice, budget: number) {
  const claims = periods.map((times) => ({ times, product: number * priceInYuan * times }));
  return [...claims].sort((a, b) => Math.abs(a.product - budget) - Math.abs(b.product - budget))[0];
}

/** The only cost of the table, stated a month. */
function monthlyCost(table: TargetTable, pack: StandardsPack): { readonly target: TargetField; readonly yuan: number } | undefined {
  const costs = table.indicators.flatMap((indicator) => {
    const { target } = indicator;
    return target && level2Kind(indicator, pack) === 'cost' && isMoney(target.value) ? [target] : [];
  });
  const [target, ...more] = costs;
  const [money = '', per, ...rest] = (target?.value.unit ?? '').split('/');
  if (!target || more.length > 0 || per !== '月' || rest.length > 0) return undefined;
  const yuan = Number(inBaseUnit(target.value.number ?? '', money, pack));
  return yuan > 0 ? { target, yuan } : undefined;
}
