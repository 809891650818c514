import { tableRule } from '../facts/remark-rule';

/**
 * 合计公式正好加全部分项，显示的结果却不等：没有重新计算（手动计算，或由别的程序改了分项）。公开时显示的是旧数。
 * 不适用：公式不是单纯相加的。
 */
export const resultStale = tableRule({ id: 'totals/result-stale', code: 'Z-928', severity: 'warning' }, 'stale-result');
