import { codeRule } from '../facts/remark-rule';

/**
 * 一张汇总表里每个科目只有一行。
 * 不适用：按单位、项目分列的表。
 */
export const codeDuplicate = codeRule({ id: 'totals/code-duplicate', code: 'Z-923', severity: 'warning' }, 'duplicate');
