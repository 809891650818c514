import type { IndicatorRule } from '../contract';
import { isEmptyRow, nameOf } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { wordsOf } from '../facts/pack-words';

/**
 * 财预〔2021〕101号（参考）：生态效益反映对自然环境的影响。
 * 不适用：名称、描述或值里有环境、资源方面的词；整行未填。
 */
export const ecologyElsewhere: IndicatorRule = {
  meta: {
    id: 'category/ecology-elsewhere',
    code: 'Z-326',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { level3, description, target } = indicator;
    if (level2Kind(indicator, pack) !== 'ecological' || isEmptyRow(indicator)) return;
    if (wordsOf(pack, 'ecology').test([level3.value, description?.value, target?.raw].join(' '))) return;
    yield { messageId: 'elsewhere', data: { name: nameOf(indicator) }, at: level3.at, related: [indicator.level2.at] };
  },
};
