import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { level2Kind } from '../facts/level2-kind';
import { isPercent } from '../facts/value-kind';

/**
 * 满意度是满意的人占被调查的人的比率，不会超过 100%。
 * 不适用：用分数打分的满意度。
 */
export const satisfactionOver100: IndicatorRule = {
  meta: {
    id: 'category/satisfaction-over-100',
    code: 'Z-312',
    scope: 'indicator',
    severity: 'error',
    needs: ['level2', 'level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'satisfaction' || !isPercent(target.value)) return;
    if (Number(target.value.number) <= 100) return;
    yield { messageId: 'over', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};
