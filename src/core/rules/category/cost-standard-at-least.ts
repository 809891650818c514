import { compact, excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { costKind } from '../facts/cost-kind';
import { level2Kind } from '../facts/level2-kind';
import { isAtLeast, isMoney } from '../facts/value-kind';
import { turnedComparator } from '../facts/turned-comparator';
import { wordsOf } from '../facts/pack-words';

/**
 * 财预〔2021〕101号（参考）：成本指标是对支出的控制，标准、单价一般有上限而不是下限。
 * 不适用：名称或描述写明是下限（最低、不低于）；节约的金额。
 */
export const costStandardAtLeast: IndicatorRule = {
  meta: {
    id: 'category/cost-standard-at-least',
    code: 'Z-308',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'cost' || !isMoney(target.value)) return;
    if (!isAtLeast(target.value) || costKind(indicator, pack) !== 'standard') return;
    if (wordsOf(pack, 'statedFloor').test(compact(indicator.level3.value + (indicator.description?.value ?? '')))) return;
    yield { messageId: 'at-least', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
  fix(_report, { indicator: { target } }) {
    return turnedComparator(target);
  },
};
