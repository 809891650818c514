import { compareDecimals } from '../../model/decimal';
import type { TableRule } from '../contract';
import { compareSum, inPlaces } from '../facts/budget-arithmetic';

/**
 * 财预〔2020〕10号：预算执行率 = 全年执行数 ÷ 全年预算数，执行数不大于（调整后的）全年预算数。
 * 不适用：没有全年执行数的表；两个数的金额单位不同；相差在舍入范围内。
 */
export const executedOverBudget: TableRule = {
  meta: {
    id: 'score/executed-over-budget',
    code: 'Z-706',
    scope: 'project',
    severity: 'warning',
    needs: ['budget'],
    fix: 'none',
  },
  *check({ table: { project } }) {
    const executed = project.executed?.total;
    const total = project.budgetTotal;
    if (!executed || !total || executed.value.unit !== total.value.unit || Number(total.value.decimal) <= 0) return;
    if (compareDecimals(executed.value.decimal, total.value.decimal) <= 0 || compareSum(total.value, [executed.value]).agrees) return;
    const rate = inPlaces((Number(executed.value.decimal) / Number(total.value.decimal)) * 100);
    yield {
      messageId: 'over',
      data: { executed: executed.value.decimal, budget: total.value.decimal, rate, unit: total.value.unit ?? '' },
      at: executed.at,
      related: [total.at],
    };
  },
};
