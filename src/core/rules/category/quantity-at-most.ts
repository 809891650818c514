import type { IndicatorRule } from '../contract';
import { excerpt, nameOf } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { namesHarm } from '../facts/name-kind';
import { isAtMost, isCount } from '../facts/value-kind';
import { wordsOf } from '../facts/pack-words';

/**
 * 数量用 ≤ 就成了做得越少越达标。
 * 不适用：上限、控制数、编制数；越少越好的数；百分比和金额。
 */
export const quantityAtMost: IndicatorRule = {
  meta: {
    id: 'category/quantity-at-most',
    code: 'Z-328',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level2', 'level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { target, level3, description } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'quantity' || !isCount(target.value) || !isAtMost(target.value)) return;
    if (wordsOf(pack, 'ceilingNames').test(level3.value + (description?.value ?? '') + target.raw) || namesHarm(level3.value, pack)) return;
    yield { messageId: 'at-most', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};
