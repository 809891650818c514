import type { IndicatorRule } from '../contract';
import { compact, excerpt, nameOf, saysSame } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { namesRate } from '../facts/name-kind';
import { isWords } from '../facts/value-kind';
import { wordsOf } from '../facts/pack-words';

/**
 * 财预〔2021〕101号（参考）：时效指标要有时点、时长或及时率。
 * 不适用：值里有数或时点；名称是率的（另有规则）；照抄名称的值（另有规则）。
 */
export const timelinessInWords: IndicatorRule = {
  meta: {
    id: 'category/timeliness-in-words',
    code: 'Z-331',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level2', 'level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { target, level3 } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'timeliness' || !isWords(target.value)) return;
    if (wordsOf(pack, 'timePoint').test(compact(target.raw)) || namesRate(level3.value, pack) || saysSame(target.raw, level3.value)) return;
    yield { messageId: 'words', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};
