import { textRule } from '../facts/remark-rule';

/**
 * GB/T 15834 标点符号用法：句末点号不重复，引号成对。
 * 不适用：省略号；被分页切断的段落。
 */
export const textPunctuation = textRule({ id: 'totals/text-punctuation', code: 'Z-913', severity: 'warning' }, ['doubled', 'quotes']);
