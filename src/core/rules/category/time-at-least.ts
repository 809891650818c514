import type { IndicatorRule } from '../contract';
import { excerpt, nameOf } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { isAtLeast } from '../facts/value-kind';
import { turnedComparator } from '../facts/turned-comparator';
import { wordsOf } from '../facts/pack-words';

/**
 * 办理、支付、维修用时越短越好，用 ≥ 或 > 就没有了时限。
 * 不适用：运行天数、服务时长等越长越好的指标。
 */
export const timeAtLeast: IndicatorRule = {
  meta: {
    id: 'category/time-at-least',
    code: 'Z-321',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'timeliness' || target.value.dimension !== 'duration') return;
    if (!isAtLeast(target.value) || !wordsOf(pack, 'takesTime').test(indicator.level3.value)) return;
    if (wordsOf(pack, 'longerIsBetter').test(indicator.level3.value)) return;
    yield { messageId: 'at-least', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
  fix(_report, { indicator: { target } }) {
    return turnedComparator(target);
  },
};
