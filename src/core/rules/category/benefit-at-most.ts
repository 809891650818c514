import type { IndicatorRule } from '../contract';
import { excerpt, nameOf } from '../facts/cell-text';
import { isBenefit } from '../facts/level2-kind';
import { namesHarm } from '../facts/name-kind';
import { isAtMost, isPercent } from '../facts/value-kind';
import { turnedComparator } from '../facts/turned-comparator';

const IS_GOOD = /就业|受益|惠及|覆盖|参保|增收|增长|增加|提高|提升|带动|收入|培养|服务|知晓|参与|人数|人员|户数|家数/u;
const LESS_IS_GOOD = /成本|费用|支出|开支|用时|时间|天数|降低|下降|减少|压减|控制|失业率|失业人数/u;

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
    if (!(isLarge || IS_GOOD.test(indicator.level3.value)) || LESS_IS_GOOD.test(words) || namesHarm(words.replace(/失业/gu, ''))) return;
    yield { messageId: 'at-most', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
  fix(_report, { indicator: { target } }) {
    return turnedComparator(target);
  },
};
