import type { IndicatorRule } from '../contract';
import { compact, excerpt, nameOf } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { isMoney } from '../facts/value-kind';

/** Effects that are amounts. */
const IS_EFFECT = /收入|增收|收益|节约|节省|减负|减免|减少|降低|撬动|带动|拉动|投资|融资|贷款|产值|产业|销售|交易|消费|捐|损失|追回|清欠|工资|补偿|人均|均/u;

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
    if (IS_EFFECT.test(level3.value + (description?.value ?? ''))) return;
    yield { messageId: 'money', data: { level2: compact(level2.value), name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};
