import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { level2Kind } from '../facts/level2-kind';
import { isCount } from '../facts/value-kind';
import { movedRow } from '../facts/moved-row';
import { bareName } from '../facts/name-kind';
import { wordsOf } from '../facts/pack-words';

/**
 * 财预〔2021〕101号（参考）：时效指标反映产出的及时程度和效率，人数、件数归数量指标。
 * 不适用：统计未按时、逾期的件数；每月几次一类的频次。
 */
export const timelinessInCount: IndicatorRule = {
  meta: {
    id: 'category/timeliness-in-count',
    code: 'Z-306',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'timeliness' || !isCount(target.value)) return;
    // 每日播出时长 recurs, yet asks for a time.
    if (wordsOf(pack, 'lateOrRecurring').test(indicator.level3.value) && !wordsOf(pack, 'timeEndings', 'end').test(bareName(indicator.level3.value))) return;
    yield { messageId: 'count', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
  fix(_report, { indicator, table }, { pack }) {
    return movedRow(indicator, table, 'quantity', pack);
  },
};
