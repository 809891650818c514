import type { IndicatorRule } from '../contract';
import { isBlank, isDashes, isEmptyRow, nameOf } from '../facts/cell-text';

/**
 * 财预〔2021〕101号（参考）：指标值要说明依据，如计划标准、行业标准、历史标准。
 * 不适用：没有“指标值确定依据”列的表样；整行都没有填写的空白模板行。
 */
export const basisMissing: IndicatorRule = {
  meta: {
    id: 'completeness/basis-missing',
    code: 'Z-103',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level3', 'basis'],
    fix: 'none',
  },
  *check({ indicator }) {
    const { basis } = indicator;
    if (!basis || isEmptyRow(indicator) || !(isBlank(basis.value) || isDashes(basis.value))) return;
    yield { messageId: 'missing', data: { name: nameOf(indicator) }, at: basis.at };
  },
};
