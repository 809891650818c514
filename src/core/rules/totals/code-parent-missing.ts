import { codeRule } from '../facts/remark-rule';

/**
 * 功能分类列到项时，类、款应当各有一行。
 * 不适用：多数科目都没有上级行的表。
 */
export const codeParentMissing = codeRule({ id: 'totals/code-parent-missing', code: 'Z-922', severity: 'warning' }, 'parent-missing');
