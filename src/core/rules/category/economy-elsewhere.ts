import type { IndicatorRule } from '../contract';
import { compact, isEmptyRow, nameOf } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { wordsOf } from '../facts/pack-words';

/**
 * 财预〔2021〕101号（参考）：经济效益反映对经济发展的影响。
 * 不适用：名称、描述或值里有经济方面的词。
 */
export const economyElsewhere: IndicatorRule = {
  meta: {
    id: 'category/economy-elsewhere',
    code: 'Z-334',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level2', 'level3'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { level2, level3, description, target } = indicator;
    if (level2Kind(indicator, pack) !== 'economic' || isEmptyRow(indicator)) return;
    if (!wordsOf(pack, 'notEconomic').test(compact(level3.value))) return;
    if (wordsOf(pack, 'economic').test([level3.value, description?.value, target?.raw].join(' '))) return;
    yield { messageId: 'elsewhere', data: { name: nameOf(indicator) }, at: level3.at, related: [level2.at] };
  },
};
