import { compareSum } from '../facts/budget-arithmetic';
import type { TableRule } from '../contract';

/**
 * 河北省绩效目标表表式：预算数 = 其中：财政资金 + 其他资金。
 * 按各数的小数位数留出四舍五入的余地。不适用：没有这一栏的简式表；没有写财政资金的表。
 */
export const budgetSum: TableRule = {
  meta: {
    id: 'project/budget-sum',
    code: 'Z-501',
    scope: 'project',
    severity: 'error',
    needs: ['budget'],
    fix: 'none',
  },
  *check({ table: { project } }) {
    const { budgetTotal, budgetFiscal, budgetOther } = project;
    if (!budgetTotal || !budgetFiscal) return;
    const parts = budgetOther ? [budgetFiscal, budgetOther] : [budgetFiscal];
    const { agrees, sum, difference } = compareSum(
      budgetTotal.value,
      parts.map((part) => part.value),
    );
    if (agrees) return;
    yield {
      messageId: 'differs',
      data: { total: budgetTotal.value.decimal, sum, difference, unit: budgetTotal.value.unit ?? '' },
      at: budgetTotal.at,
      related: parts.map((part) => part.at),
    };
  },
};
