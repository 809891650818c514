import { codeRule } from '../facts/remark-rule';

/**
 * 与内置的政府收支分类科目比较；内置表不全，科目每年修订，只作提示。
 * 不适用：内置表没有核对过的科目。
 */
export const codeNameUnusual = codeRule({ id: 'totals/code-name-unusual', code: 'Z-925', severity: 'hint' }, 'name-unusual');
