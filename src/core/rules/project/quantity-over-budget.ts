import type { IndicatorRule } from '../contract';
import { excerpt, nameOf } from '../facts/cell-text';
import { inPlaces } from '../facts/budget-arithmetic';
import { inBaseUnit } from '../facts/stated-numbers';
import { isMoney } from '../facts/value-kind';

const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^[十百千万亿]*元\/月$/u, 12],
  [/^[十百千万亿]*元\/季度?$/u, 4],
];
const ROUNDING = 1.02;

/**
 * 财预〔2015〕88号适当性：一年要花的钱不会大于预算。
 * 不适用：按人、按户计的单价；没有金额单位。
 */
export const quantityOverBudget: IndicatorRule = {
  meta: {
    id: 'project/quantity-over-budget',
    code: 'Z-513',
    scope: 'indicator',
    severity: 'warning',
    needs: ['value', 'budget', 'money-unit'],
    fix: 'none',
  },
  *check({ indicator, table }, { pack }) {
    const { target } = indicator;
    const total = table.project.budgetTotal;
    const { unit } = total?.value ?? {};
    if (!target || !total || !unit || !isMoney(target.value)) return;
    const written = target.value.unit ?? '';
    const times = TIMES.find(([form]) => form.test(written))?.[1];
    if (times === undefined) return;
    const amount = Number(inBaseUnit(target.value.number ?? '', written.split('/')[0] ?? '', pack));
    const budget = Number(inBaseUnit(total.value.decimal, unit, pack));
    if (!(amount * times > budget * ROUNDING) || !(budget > 0)) return;
    const perUnit = budget / Number(total.value.decimal);
    yield {
      messageId: 'over',
      data: {
        name: nameOf(indicator),
        value: excerpt(target.raw),
        yearly: inPlaces((amount * times) / perUnit),
        budget: total.value.decimal,
        unit,
      },
      at: target.at,
      related: [total.at],
    };
  },
};
