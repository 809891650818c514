import { proposeSum } from '../facts/amount-fix';
import { tableRule } from '../facts/remark-rule';

/**
 * 合计由公式相加时，公式应当包括每一个分项。
 * 不适用：公式不是单纯相加的；漏掉的分项是空白或零的。
 */
export const formulaMissesRow = tableRule({ id: 'totals/formula-misses-row', code: 'Z-919', severity: 'warning' }, 'formula-misses', { kind: 'confirm', fix: proposeSum });
