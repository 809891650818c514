import type { IndicatorRule } from '../contract';
import { compact, isBlank, nameOf } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { wordsOf } from '../facts/pack-words';

/**
 * 财预〔2021〕101号（参考）：满意度指标反映服务对象的认可程度。
 * 不适用：名称里有满意、认可、好评、投诉等；没有名称的行。
 */
export const satisfactionElsewhere: IndicatorRule = {
  meta: {
    id: 'category/satisfaction-elsewhere',
    code: 'Z-333',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level2', 'level3'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { level2, level3 } = indicator;
    if (level2Kind(indicator, pack) !== 'satisfaction' || isBlank(level3.value) || wordsOf(pack, 'satisfactionSaid').test(compact(level3.value))) return;
    yield { messageId: 'object', data: { name: nameOf(indicator) }, at: level3.at, related: [level2.at] };
  },
};
