import { z } from 'zod';
import type { TableRule } from '../contract';
import { inPlaces } from '../facts/budget-arithmetic';
import { inBaseUnit } from '../facts/stated-numbers';
import { quantityAndPrice } from '../facts/quantity-and-price';

const options = z.strictObject({
  /** Percent of the budget that rounding may hide. */
  tolerance: z.number().min(0).default(2),
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
  *check({ table }, { pack, options: { tolerance, most } }) {
    const pair = quantityAndPrice(table, pack);
    const total = table.project.budgetTotal;
    const { unit } = total?.value ?? {};
    const budget = Number(unit && inBaseUnit(total?.value.decimal ?? '', unit, pack));
    if (!pair || !total || !unit || !(budget > 0)) return;
    const periods = pair.periods ?? PERIODS;
    const nearest = [...periods].map((times) => ({ times, product: pair.number * pair.priceInYuan * times })).sort((a, b) => Math.abs(a.product - budget) - Math.abs(b.product - budget))[0];
    if (!nearest) return;
    const share = (Math.abs(nearest.product - budget) / budget) * 100;
    if (share <= tolerance || share >= most) return;
    const perUnit = budget / Number(total.value.decimal);
    yield {
      messageId: 'differs',
      data: {
        quantity: pair.quantity.target.raw,
        price: pair.price.target.raw,
        times: nearest.times === 1 ? '' : ` × ${String(nearest.times)}`,
        product: inPlaces(nearest.product / perUnit),
        budget: total.value.decimal,
        unit,
        share: inPlaces(share),
      },
      at: pair.price.target.at,
      related: [pair.quantity.target.at, total.at],
    };
  },
};
