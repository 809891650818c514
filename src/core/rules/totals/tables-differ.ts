import { identityRule } from '../facts/identity-rule';

/**
 * 财预〔2016〕143号：各张预算表之间应当衔接；对应关系写在标准包的 identities 里，按表名、行名、列名认，不按位置。
 * 各表按自己写明的元、万元换算后比较。不适用：没有写明金额单位的表。
 */
export const tablesDiffer = identityRule(
  { id: 'totals/tables-differ', code: 'Z-903', severity: 'error', fix: 'confirm' },
  ({ scope, relation, severity }) => scope === 'between' && relation === '=' && severity === 'error',
);
