import { identityRule } from '../facts/identity-rule';

/**
 * “其中”是上面一行的一部分，不会比它大。
 * 不适用：上面一行空着的。
 */
export const partOverWhole = identityRule(
  { id: 'totals/part-over-whole', code: 'Z-905', severity: 'warning' },
  ({ scope, relation }) => scope === 'within' && relation === '≤',
);
