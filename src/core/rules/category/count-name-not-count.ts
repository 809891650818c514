import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { bareName, namesCount, statesChange } from '../facts/name-kind';
import { isMoney, isPercent } from '../facts/value-kind';
import { wordsOf } from '../facts/pack-words';

/**
 * 名称是人数、次数、数量，指标值却是百分比或金额，两者必有一错。
 * 不适用：名称不以人数、次数、数量等结尾的指标；数量的增减幅度（同比增长 5%）。
 */
export const countNameNotCount: IndicatorRule = {
  meta: {
    id: 'category/count-name-not-count',
    code: 'Z-302',
    scope: 'indicator',
    severity: 'error',
    needs: ['level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || !namesCount(indicator.level3.value, pack) || !(isPercent(target.value) || isMoney(target.value))) return;
    const name = bareName(indicator.level3.value);
    if (isMoney(target.value) ? wordsOf(pack, 'moneyNames').test(name) : wordsOf(pack, 'shareNames').test(name)) return;
    if (isPercent(target.value) && statesChange(indicator.level3.value + target.raw, pack)) return;
    yield { messageId: 'contradicts', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};
