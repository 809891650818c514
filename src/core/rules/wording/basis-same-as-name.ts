import { isBlank, nameOf, saysSame } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';

/**
 * 财预〔2021〕101号（参考）：依据要有类别和可查的出处；照抄名称或描述不是依据。
 * 不适用：没有“指标值确定依据”列的表样。
 */
export const basisSameAsName: IndicatorRule = {
  meta: {
    id: 'wording/basis-same-as-name',
    code: 'Z-404',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level3', 'basis'],
    fix: 'none',
  },
  *check({ indicator }) {
    const { basis, description, level3 } = indicator;
    if (!basis || isBlank(basis.value)) return;
    const copied = [level3, description].find((field) => field && saysSame(field.value, basis.value));
    if (copied) yield { messageId: 'same', data: { name: nameOf(indicator) }, at: basis.at, related: [copied.at] };
  },
};
