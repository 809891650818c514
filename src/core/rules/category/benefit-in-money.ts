import type { IndicatorRule } from '../contract';
import { compact, excerpt, nameOf } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { isMoney } from '../facts/value-kind';
import { wordsOf } from '../facts/pack-words';

/**
 * 财预〔2021〕101号（参考）：效益反映影响，支出归成本。
 * 不适用：影响本身就是金额的指标；经济效益指标。
 */
export const benefitInMoney: IndicatorRule = {
  meta: {
    id: 'category/benefit-in-money',
    code: 'Z-325',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { target, level2, level3, description } = indicator;
    const kind = level2Kind(indicator, pack);
    if (!target || !isMoney(target.value) || !(kind === 'social' || kind === 'ecological' || kind === 'sustained')) return;
    if (wordsOf(pack, 'moneyEffect').test(level3.value + (description?.value ?? ''))) return;
    yield { messageId: 'money', data: { level2: compact(level2.value), name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};
