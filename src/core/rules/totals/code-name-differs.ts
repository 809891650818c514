import { codeRule } from '../facts/remark-rule';

/**
 * 同一本表里一个科目编码只有一个名称，以多数表的写法为准。
 * 不适用：只差括号和“费/费用”的。
 */
export const codeNameDiffers = codeRule({ id: 'totals/code-name-differs', code: 'Z-924', severity: 'warning' }, 'name-differs');
