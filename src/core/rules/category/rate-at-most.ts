import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { level2Kind } from '../facts/level2-kind';
import { namesHarm } from '../facts/name-kind';
import { isAtMost, isPercent } from '../facts/value-kind';
import { turnedComparator } from '../facts/turned-comparator';
import { wordsOf } from '../facts/pack-words';

/**
 * 完成率、及时率、合格率越高越好，用 ≤ 或 < 方向就反了。
 * 不适用：差错率、投诉率等越低越好的指标；成本指标。
 */
export const rateAtMost: IndicatorRule = {
  meta: {
    id: 'category/rate-at-most',
    code: 'Z-317',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level2', 'level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || !isPercent(target.value) || !isAtMost(target.value)) return;
    if (!wordsOf(pack, 'goodRates').test(indicator.level3.value) || namesHarm(indicator.level3.value, pack)) return;
    if (level2Kind(indicator, pack) === 'cost' || level2Kind(indicator, pack) === 'satisfaction') return;
    yield { messageId: 'at-most', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
  fix(_report, { indicator: { target } }) {
    return turnedComparator(target);
  },
};
