import type { Amount } from '../../model/amount';
import type { Field } from '../../model/target-table';
import { compareSum } from '../facts/budget-arithmetic';
import type { TableRule } from '../contract';

/**
 * 河北省绩效目标表表式：预算数 = 其中：财政资金 + 其他资金；列有上年结转资金的表式，财政资金不含它时另加。
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
    const { budgetTotal, budgetFiscal, budgetOther, carriedOver } = project;
    if (!budgetTotal || !budgetFiscal) return;
    const parts = [budgetFiscal, ...(carriedOver ? [carriedOver] : []), ...(budgetOther ? [budgetOther] : [])];
    const compared = compareSum(budgetTotal.value, amounts(parts));
    // Some forms count 上年结转 within 财政资金.
    if (compared.agrees || compareSum(budgetTotal.value, amounts(parts.filter((part) => part !== carriedOver))).agrees) return;
    yield {
      messageId: 'differs',
      data: { total: budgetTotal.value.decimal, sum: compared.sum, difference: compared.difference, unit: budgetTotal.value.unit ?? '' },
      at: budgetTotal.at,
      related: parts.map((part) => part.at),
    };
  },
};

function amounts(fields: readonly Field<Amount>[]): readonly Amount[] {
  return fields.map(({ value }) => value);
}
