import { proposeNumbers } from '../facts/amount-fix';
import { tableRule } from '../facts/remark-rule';

/**
 * Excel 的求和不计文本格式的数，以后改成公式时合计会少。
 * 不适用：无。
 */
export const amountAsText = tableRule({ id: 'totals/amount-as-text', code: 'Z-917', severity: 'hint' }, 'amount-as-text', { kind: 'safe', fix: proposeNumbers });
