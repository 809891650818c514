import type { IndicatorRule } from '../contract';
import { excerpt, nameOf } from '../facts/cell-text';
import { isBenefit } from '../facts/level2-kind';
import { namesHarm } from '../facts/name-kind';
import { isAtMost, isPercent } from '../facts/value-kind';
import { turnedComparator } from '../facts/turned-comparator';
import { wordsOf } from '../facts/pack-words';

const LARGE_SHARE = 50;

/**
 * 效益越大越好，受益人数、增长幅度用 ≤ 或 < 就成了“越少越达标”。
 * 不适用：事件数、投诉率、能耗等越少越好的指标；成本和用时。
 */
export const benefitAtMost: IndicatorRule = {
  meta: {
    id: 'category/benefit-at-most',
    code: 'Z-323',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || !isBenefit(indicator, pack) || !isAtMost(target.value)) return;
    const words = indicator.level3.value + (indicator.description?.value ?? '');
    // A benefit of half the whole and more is meant to be large, whatever it is called.
    const isLarge = isPercent(target.value) && Number(target.value.number) >= LARGE_SHARE;
    if (!(isLarge || wordsOf(pack, 'benefitMore').test(indicator.level3.value)) || wordsOf(pack, 'benefitLess').test(words) || namesHarm(words.replace(/失业/gu, ''), pack)) return;
    yield { messageId: 'at-most', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
  fix(_report, { indicator: { target } }) {
    return turnedComparator(target);
  },
};
