import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { level2Kind } from '../facts/level2-kind';
import { isPercent } from '../facts/value-kind';

/**
 * 审核惯例：要求人人满意难以做到也难以考核，一般写 ≥90% 或 ≥95%。
 * 不适用：调查对象很少、确有把握的项目。
 */
export const satisfactionWhole: IndicatorRule = {
  meta: {
    id: 'category/satisfaction-whole',
    code: 'Z-313',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level2', 'level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'satisfaction' || !isPercent(target.value)) return;
    if (Number(target.value.number) !== 100) return;
    yield { messageId: 'whole', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};
