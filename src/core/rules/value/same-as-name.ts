import { isBlank, nameOf, saysSame } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';

/**
 * 财预〔2021〕101号（参考）：指标值要量化、易评价；照抄名称等于没有目标值。
 * 不适用：指标值为空的行（按缺少指标值处理）。
 */
export const sameAsName: IndicatorRule = {
  meta: {
    id: 'value/same-as-name',
    code: 'Z-206',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }) {
    const { target, level3 } = indicator;
    if (!target || isBlank(target.raw) || !saysSame(target.raw, level3.value)) return;
    yield { messageId: 'same', data: { name: nameOf(indicator) }, at: target.at, related: [level3.at] };
  },
};
