import type { IndicatorRule } from '../contract';
import { excerpt, nameOf, saysSame } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { isWords } from '../facts/value-kind';

/**
 * 财预〔2021〕101号（参考）：成本指标写金额或单位成本。
 * 不适用：值里有数；社会成本、生态环境成本；照抄名称的值（另有规则）。
 */
export const costInWords: IndicatorRule = {
  meta: {
    id: 'category/cost-in-words',
    code: 'Z-330',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level2', 'level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'cost' || !isWords(target.value)) return;
    if (/\d/u.test(target.raw) || saysSame(target.raw, indicator.level3.value)) return;
    yield { messageId: 'words', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};
