import type { Dimension } from '../../model/target-value';
import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { level2Kind } from '../facts/level2-kind';

const NOT_COST: ReadonlySet<Dimension> = new Set(['count', 'duration', 'deadline']);

/**
 * 财预〔2021〕101号（参考）：经济成本指标反映花多少钱，人数、天数归数量或时效指标。
 * 不适用：百分比形式的成本（节约率等）；社会成本、生态环境成本指标。
 */
export const costNotMoney: IndicatorRule = {
  meta: {
    id: 'category/cost-not-money',
    code: 'Z-309',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'cost' || target.value.number === undefined) return;
    if (!NOT_COST.has(target.value.dimension)) return;
    yield { messageId: 'not-money', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};
