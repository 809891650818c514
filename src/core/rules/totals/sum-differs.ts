import { identityRule } from '../facts/identity-rule';

/**
 * 财预〔2016〕143号：公开的预算表应当准确；一张表里合计等于分项之和，类等于各款、款等于各项之和。
 * 按每个数显示的小数位数和加数个数留出四舍五入的余地。不适用：表身不能证明是相加关系的列（多数行都加不上）。
 */
export const sumDiffers = identityRule(
  { id: 'totals/sum-differs', code: 'Z-901', severity: 'error', fix: 'confirm' },
  ({ scope, relation, severity }) => scope === 'within' && relation === '=' && severity === 'error',
);
