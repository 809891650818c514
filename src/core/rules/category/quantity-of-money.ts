import type { IndicatorRule } from '../contract';
import { excerpt, nameOf } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { namesCount } from '../facts/name-kind';
import { wordsOf } from '../facts/pack-words';
import { isMoney } from '../facts/value-kind';

/**
 * 财预〔2021〕101号（参考）：数量指标反映产品和服务的数量；撬动的贷款、完成的投资是带来的效果，列在经济效益更合适。
 * 不适用：花多少钱的金额（另有规则）；名称是人数、户数的。
 */
export const quantityOfMoney: IndicatorRule = {
  meta: {
    id: 'category/quantity-of-money',
    code: 'Z-335',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level2', 'level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { target, level3 } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'quantity' || !isMoney(target.value)) return;
    if (!wordsOf(pack, 'outputAmount').test(level3.value) || namesCount(level3.value, pack)) return;
    yield { messageId: 'money', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};
