import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { level2Kind } from '../facts/level2-kind';
import { namesCount } from '../facts/name-kind';
import { isMoney } from '../facts/value-kind';
import { wordsOf } from '../facts/pack-words';
import { movedRow } from '../facts/moved-row';

/**
 * 财预〔2021〕101号（参考）：数量指标反映产品和服务的数量，花多少钱归成本指标。
 * 不适用：产出本身就是金额的，如撬动贷款额、投资额、产值。
 */
export const quantityInMoney: IndicatorRule = {
  meta: {
    id: 'category/quantity-in-money',
    code: 'Z-303',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'quantity' || !isMoney(target.value)) return;
    if (wordsOf(pack, 'outputAmount').test(indicator.level3.value) || namesCount(indicator.level3.value, pack)) return;
    yield { messageId: 'money', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
  fix(_report, { indicator, table }, { pack }) {
    return movedRow(indicator, table, 'cost', pack);
  },
};
