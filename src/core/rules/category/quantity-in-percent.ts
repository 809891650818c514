import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { level2Kind } from '../facts/level2-kind';
import { namesCount, statesChange } from '../facts/name-kind';
import { isPercent } from '../facts/value-kind';
import { movedRow } from '../facts/moved-row';

/**
 * 财预〔2021〕101号（参考）：数量指标反映提供的产品和服务数量，覆盖率、完成率等比率归质量或时效。
 * 不适用：名称本身就是人数、次数的（按名称与单位矛盾报错误）；数量的增减幅度（同比增长 5%）。
 */
export const quantityInPercent: IndicatorRule = {
  meta: {
    id: 'category/quantity-in-percent',
    code: 'Z-301',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'quantity' || !isPercent(target.value)) return;
    if (namesCount(indicator.level3.value, pack) || statesChange(indicator.level3.value + target.raw, pack)) return;
    yield { messageId: 'percent', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
  fix(_report, { indicator, table }, { pack }) {
    return movedRow(indicator, table, 'quality', pack);
  },
};
