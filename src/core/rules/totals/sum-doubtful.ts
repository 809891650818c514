import { identityRule } from '../facts/identity-rule';

/**
 * 没有科目编码的表按行名的编号和小计判断哪些行是分项；政府采购表逐行核对数量乘单价。
 * 不适用：编号分不出层次的表；多数列都加不上的表。
 */
export const sumDoubtful = identityRule(
  { id: 'totals/sum-doubtful', code: 'Z-902', severity: 'warning', fix: 'confirm' },
  ({ scope, relation, severity }) => scope === 'within' && severity === 'warning' && relation !== '≤',
);
