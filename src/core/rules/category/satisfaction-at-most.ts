import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { level2Kind } from '../facts/level2-kind';
import { namesHarm, namesSatisfaction } from '../facts/name-kind';
import { isAtMost } from '../facts/value-kind';
import { turnedComparator } from '../facts/turned-comparator';

/**
 * 满意度越高越好，用 ≤ 或 < 就成了“越不满意越达标”。
 * 不适用：投诉率、不满意率等越低越好的指标。
 */
export const satisfactionAtMost: IndicatorRule = {
  meta: {
    id: 'category/satisfaction-at-most',
    code: 'Z-315',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'satisfaction' || !isAtMost(target.value)) return;
    if (namesHarm(indicator.level3.value, pack) && !namesSatisfaction(indicator.level3.value, pack)) return;
    yield { messageId: 'at-most', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
  fix(_report, { indicator: { target } }) {
    return turnedComparator(target);
  },
};
