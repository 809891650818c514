import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { level2Kind } from '../facts/level2-kind';
import { namesRate } from '../facts/name-kind';
import { isMoney } from '../facts/value-kind';
import { movedRow } from '../facts/moved-row';

/**
 * 财预〔2021〕101号（参考）：质量指标反映产出达到的标准、水平，金额归成本指标。
 * 不适用：名称是“率”而值是金额的（按“率”没有写成百分比处理）。
 */
export const qualityInMoney: IndicatorRule = {
  meta: {
    id: 'category/quality-in-money',
    code: 'Z-304',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'quality' || !isMoney(target.value)) return;
    if (namesRate(indicator.level3.value, pack)) return;
    yield { messageId: 'money', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
  fix(_report, { indicator, table }, { pack }) {
    return movedRow(indicator, table, 'cost', pack);
  },
};
