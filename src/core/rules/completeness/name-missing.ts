import type { IndicatorRule } from '../contract';
import { continuedRow } from '../facts/continued-name';
import { excerpt, isBlank, isDashes, isEmptyRow } from '../facts/cell-text';

/**
 * 财预〔2015〕88号：指标要指向明确，没有名称的指标无法考核。
 * 不适用：整行都没有填写的空白模板行。
 */
export const nameMissing: IndicatorRule = {
  meta: {
    id: 'completeness/name-missing',
    code: 'Z-102',
    scope: 'indicator',
    severity: 'error',
    needs: ['level3', 'value'],
    fix: 'none',
  },
  *check({ indicator, table }) {
    const { level3, target } = indicator;
    if (isEmptyRow(indicator) || !(isBlank(level3.value) || isDashes(level3.value)) || continuedRow(indicator, table)) return;
    yield { messageId: 'missing', data: { no: indicator.no, value: excerpt(target?.raw ?? '') }, at: level3.at };
  },
};
