import { codeRule } from '../facts/remark-rule';

/**
 * 政府收支分类科目：类 3 位，款 5 位，项 7 位。
 * 不适用：多数编码都不是这个位数的表（地方加了自己的层次）。
 */
export const codeMalformed = codeRule({ id: 'totals/code-malformed', code: 'Z-921', severity: 'error' }, 'malformed');
