import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { isBenefit } from '../facts/level2-kind';
import { bareName } from '../facts/name-kind';
import { wordsOf } from '../facts/pack-words';

/**
 * 财预〔2021〕101号（参考）：效益指标反映带来的影响，完成日期归时效指标。
 * 不适用：名称就是时间、期限的指标；几小时、几分钟之内。
 */
export const benefitInDate: IndicatorRule = {
  meta: {
    id: 'category/benefit-in-date',
    code: 'Z-319',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || !isBenefit(indicator, pack) || target.value.dimension !== 'deadline') return;
    // 24小时内得到救助 is how well people are served, not when the work ends.
    if (wordsOf(pack, 'shortTimes').test(target.raw)) return;
    if (wordsOf(pack, 'timeNames', 'end').test(bareName(indicator.level3.value))) return;
    yield { messageId: 'date', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};
