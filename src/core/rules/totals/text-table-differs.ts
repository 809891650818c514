import { identityRule } from '../facts/identity-rule';

/**
 * 财预〔2016〕143号：情况说明与公开表的数字应当一致。正文的数按它写明的单位换算，按它的小数位数留余地。
 * 不适用：口径不同的数（含非财政资金的人员经费、机关运行经费与公用经费）。
 */
export const textTableDiffers = identityRule(
  { id: 'totals/text-table-differs', code: 'Z-906', severity: 'warning' },
  ({ scope, severity }) => scope === 'text-table' && severity !== 'hint',
);
