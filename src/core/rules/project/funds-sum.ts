import type { Amount } from '../../model/amount';
import type { Field, FundsOf, Project } from '../../model/target-table';
import type { TableRule } from '../contract';
import { compareSum } from '../facts/budget-arithmetic';

type Column = 'initial' | 'executed' | 'overall';

/**
 * 自评表、申报表的资金栏：每一列的总额 = 财政拨款 + 其他资金。
 * 不适用：全年预算数那一列自己就不是这两项相加，说明表式还有别的来源；列有上年结转资金的表式。
 */
export const fundsSum: TableRule = {
  meta: {
    id: 'project/funds-sum',
    code: 'Z-517',
    scope: 'project',
    severity: 'error',
    needs: ['budget'],
    fix: 'none',
  },
  *check({ table: { project } }) {
    if (!showsTwoSources(project)) return;
    for (const [column, { total, fiscal, other }] of columnsOf(project)) {
      if (!total || !fiscal || !other) continue;
      const parts = [fiscal, other];
      const compared = compareSum(total.value, amounts(parts));
      if (compared.agrees) continue;
      yield {
        messageId: column,
        data: { total: total.value.decimal, sum: compared.sum, difference: compared.difference, unit: total.value.unit ?? '' },
        at: total.at,
        related: parts.map(({ at }) => at),
      };
    }
  },
};

/** Only where the year's own column proves it are these two all the sources the form has. */
function showsTwoSources({ budgetTotal, budgetFiscal, budgetOther, carriedOver }: Project): boolean {
  if (!budgetTotal || !budgetFiscal || !budgetOther || carriedOver) return false;
  return compareSum(budgetTotal.value, amounts([budgetFiscal, budgetOther])).agrees;
}

function columnsOf(project: Project): readonly (readonly [Column, FundsOf])[] {
  const { overallTotal: total, overallFiscal: fiscal, overallOther: other } = project;
  const overall: FundsOf = { ...(total && { total }), ...(fiscal && { fiscal }), ...(other && { other }) };
  return [
    ['initial', project.initial ?? {}],
    ['executed', project.executed ?? {}],
    ['overall', overall],
  ];
}

function amounts(fields: readonly Field<Amount>[]): readonly Amount[] {
  return fields.map(({ value }) => value);
}
