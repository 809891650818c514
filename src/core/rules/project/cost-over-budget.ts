import { compareDecimals, multiplyDecimals } from '../../model/decimal';
import type { DecimalText } from '../../model/amount';
import type { StandardsPack } from '../../standards/schema';
import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { costKind } from '../facts/cost-kind';
import { level2Kind } from '../facts/level2-kind';
import { isMoney } from '../facts/value-kind';

/**
 * 财预〔2021〕101号（参考）：成本的目标值不得超过预算支出标准；项目总成本不会大于项目预算。
 * 不适用：人均、标准、单价一类的成本；没有写金额单位的表。
 */
export const costOverBudget: IndicatorRule = {
  meta: {
    id: 'project/cost-over-budget',
    code: 'Z-506',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3', 'value', 'budget', 'money-unit'],
    fix: 'none',
  },
  *check({ indicator, table }, { pack }) {
    const { target } = indicator;
    const total = table.project.budgetTotal;
    if (!target || !total || level2Kind(indicator, pack) !== 'cost' || !isMoney(target.value)) return;
    if (costKind(indicator, pack) !== 'total') return;
    const cost = inYuan(target.value.number, target.value.unit, pack);
    const budget = inYuan(total.value.decimal, total.value.unit, pack);
    if (cost === undefined || budget === undefined || compareDecimals(cost, withSlack(budget)) <= 0) return;
    yield {
      messageId: 'over',
      data: {
        name: nameOf(indicator),
        value: excerpt(target.raw),
        budget: total.value.decimal,
        unit: total.value.unit ?? '',
      },
      at: target.at,
      related: [total.at],
    };
  },
};

function inYuan(number: DecimalText | undefined, unit: string | undefined, pack: StandardsPack): DecimalText | undefined {
  const known = pack.units.find((one) => one.name === unit && one.dimension === 'money');
  return number === undefined || known?.factor === undefined ? undefined : multiplyDecimals(number, String(known.factor));
}

/** Costs are often stated in whole 万元 where the budget has two places. */
function withSlack(budget: DecimalText): DecimalText {
  return multiplyDecimals(budget, '1.02');
}
