import type { TargetValue } from '../../model/target-value';
import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { namesRate } from '../facts/name-kind';
import { isPercent, isPerSomething, statesShare } from '../facts/value-kind';

/**
 * 名称是“率”“满意度”“比例”，值应当是百分比；写成人、元、天说明名称或值有一个填错了。
 * 不适用：利率、效率、频率；没有单位的值（按缺少单位处理）；用分数打分的满意度；增长几倍；每若干人、每公里多少；值里另写了百分比。
 */
export const rateWithoutPercent: IndicatorRule = {
  meta: {
    id: 'category/rate-without-percent',
    code: 'Z-311',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || !namesRate(indicator.level3.value, pack) || isPercent(target.value)) return;
    if (target.value.number === undefined || target.value.unit === undefined || isScore(target.value) || statesShare(target.value)) return;
    yield { messageId: 'not-percent', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};

/** 分 for satisfaction by questionnaire, 倍 for growth, 人/百万车公里: fine for a rate. */
function isScore(value: TargetValue): boolean {
  return value.dimension === 'ratio' || value.unit === '分' || isPerSomething(value);
}
