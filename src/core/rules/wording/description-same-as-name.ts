import { isBlank, nameOf, saysSame } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';

/**
 * 财预〔2021〕101号（参考）：指标解释写清内容、计算方法和口径，照抄名称没有增加信息。
 * 不适用：没有“绩效指标描述”列的表样。
 */
export const descriptionSameAsName: IndicatorRule = {
  meta: {
    id: 'wording/description-same-as-name',
    code: 'Z-403',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3', 'description'],
    fix: 'none',
  },
  *check({ indicator }) {
    const { description, level3 } = indicator;
    if (!description || isBlank(description.value) || !saysSame(description.value, level3.value)) return;
    yield { messageId: 'same', data: { name: nameOf(indicator) }, at: description.at, related: [level3.at] };
  },
};
