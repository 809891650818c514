import type { IndicatorRule } from '../contract';
import { compact, excerpt, nameOf, saysSame } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { wordsOf } from '../facts/pack-words';
import { isWords } from '../facts/value-kind';

/**
 * 财预〔2021〕101号（参考）：数量指标要量化，文字说不清有多少。
 * 不适用：应保尽保、据实结算等按实际人数计的；一格列出多项数量的清单；照抄名称的值（另有规则）。
 */
export const quantityInWords: IndicatorRule = {
  meta: {
    id: 'category/quantity-in-words',
    code: 'Z-324',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'quantity' || !isWords(target.value)) return;
    if (wordsOf(pack, 'allOfThem').test(compact(target.raw))) return;
    if (/\d/u.test(target.raw) || saysSame(target.raw, indicator.level3.value)) return;
    yield { messageId: 'words', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};
