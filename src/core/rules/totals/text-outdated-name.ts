import { textRule } from '../facts/remark-rule';

/**
 * 政府收支分类科目逐年修订，正文的科目名称应当与预算表一致。
 * 不适用：表里没有这个科目编码的。
 */
export const textOutdatedName = textRule({ id: 'totals/text-outdated-name', code: 'Z-911', severity: 'warning' }, ['outdated-name', 'name-differs']);
