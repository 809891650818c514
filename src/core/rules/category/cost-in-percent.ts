import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { level2Kind } from '../facts/level2-kind';
import { isPercent } from '../facts/value-kind';
import { wordsOf } from '../facts/pack-words';

/**
 * 财预〔2021〕101号（参考）：成本指标写金额或单位成本；到位率、支付率归质量或时效。
 * 不适用：利率、节约率、超支率、下降幅度等本来就是百分比的成本。
 */
export const costInPercent: IndicatorRule = {
  meta: {
    id: 'category/cost-in-percent',
    code: 'Z-310',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level2', 'level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'cost' || !isPercent(target.value)) return;
    if (wordsOf(pack, 'costRate').test(indicator.level3.value)) return;
    yield { messageId: 'percent', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};
