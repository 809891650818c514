import type { IndicatorRule } from '../contract';
import { excerpt, isEmptyRow, nameOf } from '../facts/cell-text';
import { continuedRow } from '../facts/continued-name';

/**
 * 财预〔2015〕88号：绩效指标要指向明确。名称空着，可能是与上一行合并，也可能是漏填，由人看。
 * 不适用：自己起一个二级指标的行（按缺少名称处理）；整行未填。
 */
export const nameContinued: IndicatorRule = {
  meta: {
    id: 'completeness/name-continued',
    code: 'Z-115',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level3', 'value'],
    fix: 'none',
  },
  *check({ indicator, table }) {
    const above = isEmptyRow(indicator) ? undefined : continuedRow(indicator, table);
    if (!above) return;
    const { level3, target } = indicator;
    yield { messageId: 'blank', data: { no: indicator.no, value: excerpt(target?.raw ?? ''), above: nameOf(above) }, at: level3.at, related: [above.level3.at] };
  },
};
