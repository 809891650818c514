import { compact, excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { level2Kind } from '../facts/level2-kind';
import { namesHarm } from '../facts/name-kind';
import { wordsOf } from '../facts/pack-words';
import { isWords, statesShare } from '../facts/value-kind';

/**
 * 财预〔2021〕101号（参考）：满意度来自调查，要有可以对照的数。
 * 不适用：满意度以外的指标；文字里写了百分比（满意率100%）；投诉等写明没有的（无投诉）。
 */
export const satisfactionInWords: IndicatorRule = {
  meta: {
    id: 'category/satisfaction-in-words',
    code: 'Z-314',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'satisfaction' || !isWords(target.value) || statesShare(target.value)) return;
    if (namesHarm(indicator.level3.value, pack) && wordsOf(pack, 'noneSaid').test(compact(target.raw))) return;
    yield { messageId: 'words', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};
