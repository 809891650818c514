import type { Amount } from '../../model/amount';
import { compareDecimals } from '../../model/decimal';
import type { Field } from '../../model/target-table';
import { compareSum } from '../facts/budget-arithmetic';
import type { TableRule } from '../contract';

/**
 * 河北省绩效目标表表式：预算数 = 其中：财政资金 + 其他资金；列有上年结转资金的表式，财政资金不含它时另加。
 * 按各数的小数位数留出四舍五入的余地。不适用：还有别的来源（地方资金、事业收入）而各项之和够得上总额的表；没有这一栏的简式表；没有写财政资金的表。
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
    const { budgetTotal, budgetFiscal, budgetOther, carriedOver, otherFunds = [], unclearFunds = [] } = project;
    if (!budgetTotal || !budgetFiscal || unclearFunds.length > 0) return;
    const parts = [budgetFiscal, ...(carriedOver ? [carriedOver] : []), ...(budgetOther ? [budgetOther] : [])];
    const all = [...parts, ...otherFunds];
    const { unit } = budgetTotal.value;
    if (all.some(({ value }) => value.unit !== unit)) return;
    // Some forms count 上年结转 within 财政资金.
    const agrees = [parts, parts.filter((part) => part !== carriedOver), all].some((some) => compareSum(budgetTotal.value, amounts(some)).agrees);
    const compared = compareSum(budgetTotal.value, amounts(all));
    // Sources with other names may be parts of the others or stand beside them: only what all together do not reach is certain.
    if (agrees || (otherFunds.length > 0 && compareDecimals(compared.sum, budgetTotal.value.decimal) > 0)) return;
    yield {
      messageId: 'differs',
      data: { total: budgetTotal.value.decimal, sum: compared.sum, difference: compared.difference, unit: unit ?? '' },
      at: budgetTotal.at,
      related: all.map((part) => part.at),
    };
  },
};

function amounts(fields: readonly Field<Amount>[]): readonly Amount[] {
  return fields.map(({ value }) => value);
}
