import type { IndicatorRule } from '../contract';
import { excerpt, nameOf, saysSame } from '../facts/cell-text';
import { isBenefit, level2Kind } from '../facts/level2-kind';
import { namesRate, statesTrend } from '../facts/name-kind';
import { isWords, statesShare } from '../facts/value-kind';

/**
 * 名称是“率”“比例”，值应当是百分比；写成文字就无从测量。
 * 不适用：满意度（另有规则）；文字里写了百分比；效益写明升降或稳定（发病率持续下降）；照抄名称的值（另有规则）。
 */
export const rateInWords: IndicatorRule = {
  meta: {
    id: 'category/rate-in-words',
    code: 'Z-322',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || !namesRate(indicator.level3.value, pack) || !isWords(target.value) || statesShare(target.value)) return;
    if (level2Kind(indicator, pack) === 'satisfaction' || saysSame(target.raw, indicator.level3.value)) return;
    if (isBenefit(indicator, pack) && statesTrend(target.raw, pack)) return;
    yield { messageId: 'words', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};
