import { identityRule } from '../facts/identity-rule';

/**
 * 财预〔2016〕143号：公开内容应当准确。同一段里同一科目的本年预算只有一个数。
 * 不适用：上年执行数、增减数。
 */
export const textStatedTwice = identityRule(
  { id: 'totals/text-stated-twice', code: 'Z-908', severity: 'error' },
  ({ id }) => id === 'text-stated-twice',
);
