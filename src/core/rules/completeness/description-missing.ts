import type { IndicatorRule } from '../contract';
import { isBlank, isDashes, isEmptyRow, nameOf } from '../facts/cell-text';

/**
 * 财预〔2021〕101号（参考）：指标解释写清内容、计算方法和口径。
 * 不适用：没有“绩效指标描述”列的表样；整行都没有填写的空白模板行。
 */
export const descriptionMissing: IndicatorRule = {
  meta: {
    id: 'completeness/description-missing',
    code: 'Z-104',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3', 'description'],
    fix: 'none',
  },
  *check({ indicator }) {
    const { description } = indicator;
    if (!description || isEmptyRow(indicator) || !(isBlank(description.value) || isDashes(description.value))) return;
    yield { messageId: 'missing', data: { name: nameOf(indicator) }, at: description.at };
  },
};
