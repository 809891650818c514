import { identityRule } from '../facts/identity-rule';

/**
 * 财预〔2016〕143号：公开内容应当准确。总数等于它的各部分，总增减等于各项增减，本年等于上年加增减。
 * 不适用：部分没有写全的句子。
 */
export const textSumDiffers = identityRule(
  { id: 'totals/text-sum-differs', code: 'Z-907', severity: 'warning' },
  ({ id }) => id === 'text-sum' || id === 'text-sum-of-changes' || id === 'text-difference',
  ({ identity }) => (identity.id === 'text-sum' ? 'sum' : identity.id === 'text-difference' ? 'difference' : 'changes'),
);
