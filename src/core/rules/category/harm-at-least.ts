import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { isAtLeast } from '../facts/value-kind';
import { turnedComparator } from '../facts/turned-comparator';
import { wordsOf } from '../facts/pack-words';

/**
 * 事故、投诉、返修越少越好，用 ≥ 或 > 方向就反了。
 * 不适用：投诉处理率、事故整改率等越高越好的指标。
 */
export const harmAtLeast: IndicatorRule = {
  meta: {
    id: 'category/harm-at-least',
    code: 'Z-318',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || !isAtLeast(target.value) || Number(target.value.number) === 0) return;
    if (wordsOf(pack, 'dealtWith').test(indicator.level3.value)) return;
    if (!wordsOf(pack, 'harmNames', 'end').test(indicator.level3.value)) return;
    yield { messageId: 'at-least', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
  fix(_report, { indicator: { target } }) {
    return turnedComparator(target);
  },
};
