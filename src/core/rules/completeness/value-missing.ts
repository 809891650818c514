import type { IndicatorRule } from '../contract';
import { isBlank, isDashes, isEmptyRow, nameOf } from '../facts/cell-text';

/**
 * 财预〔2015〕88号：绩效目标要细化量化，指标值是必填内容。
 * 不适用：整行都没有填写的空白模板行；本期不设、只设中期值的指标。
 */
export const valueMissing: IndicatorRule = {
  meta: {
    id: 'completeness/value-missing',
    code: 'Z-101',
    scope: 'indicator',
    severity: 'error',
    needs: ['level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }) {
    const { target } = indicator;
    if (!target || !(isBlank(target.raw) || isDashes(target.raw)) || isEmptyRow(indicator)) return;
    if (!isBlank(indicator.details?.midTermValue?.value)) return;
    yield { messageId: 'missing', data: { name: nameOf(indicator) }, at: target.at };
  },
};
