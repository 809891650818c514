import type { IndicatorRule } from '../contract';
import { compact, excerpt, nameOf, saysSame } from '../facts/cell-text';
import { isBenefit } from '../facts/level2-kind';
import { isWords } from '../facts/value-kind';
import { wordsOf } from '../facts/pack-words';

/**
 * 财预〔2021〕101号（参考）：效益要可以衡量。
 * 不适用：有数、有程度词的值；照抄名称的值（另有规则）。
 */
export const benefitSlogan: IndicatorRule = {
  meta: {
    id: 'category/benefit-slogan',
    code: 'Z-332',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level2', 'level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { target, level2, level3 } = indicator;
    if (!target || !isBenefit(indicator, pack) || !isWords(target.value)) return;
    const value = compact(target.raw);
    if (/\d/u.test(value) || wordsOf(pack, 'degree').test(value) || !wordsOf(pack, 'sloganStart').test(value) || saysSame(value, level3.value)) return;
    yield { messageId: 'slogan', data: { level2: compact(level2.value), name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};
