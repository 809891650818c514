import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { costKind } from '../facts/cost-kind';
import { level2Kind } from '../facts/level2-kind';
import { isAtLeast, isMoney } from '../facts/value-kind';
import { turnedComparator } from '../facts/turned-comparator';

/**
 * 财预〔2021〕101号（参考）：成本指标是对支出的控制，总额只能有上限。
 * 不适用：人均、标准、单价一类的成本（另有规则）；节约的金额。
 */
export const costAtLeast: IndicatorRule = {
  meta: {
    id: 'category/cost-at-least',
    code: 'Z-307',
    scope: 'indicator',
    severity: 'error',
    needs: ['level2', 'level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'cost' || !isMoney(target.value)) return;
    if (!isAtLeast(target.value) || costKind(indicator, pack) !== 'total') return;
    yield { messageId: 'at-least', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
  fix(_report, { indicator: { target } }) {
    return turnedComparator(target);
  },
};
