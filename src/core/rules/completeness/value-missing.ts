import type { Indicator } from '../../model/target-table';
import type { IndicatorRule } from '../contract';
import { isBlank, isDashes, isEmptyRow, nameOf } from '../facts/cell-text';

/**
 * 财预〔2015〕88号：绩效目标要细化量化，指标值是必填内容。
 * 不适用：整行都没有填写的空白模板行；只有名称、值写“—”表示不适用的行；本期不设、只设中期值的指标。
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
    if (isDashes(target.raw) && saysNothingElse(indicator)) return;
    if (!isBlank(indicator.details?.midTermValue?.value)) return;
    yield { messageId: 'missing', data: { name: nameOf(indicator) }, at: target.at };
  },
};

/** A form of many projects lists every name; a stroke says that this project has no such indicator. */
function saysNothingElse({ description, basis, weight }: Indicator): boolean {
  return [description, basis, weight].every((field) => isBlank(field?.value) || isDashes(field?.value ?? ''));
}
