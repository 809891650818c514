import { tableRule } from '../facts/remark-rule';

/**
 * 公开的表里不应有错误值；错误值会使引用它的合计都算不出来。
 * 不适用：无。
 */
export const errorValue = tableRule({ id: 'totals/error-value', code: 'Z-918', severity: 'error' }, 'error-value');
