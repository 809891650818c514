import type { IndicatorRule } from '../contract';
import { excerpt, nameOf } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { namesHarm } from '../facts/name-kind';
import { isCount } from '../facts/value-kind';
import { movedRow } from '../facts/moved-row';
import { wordsOf } from '../facts/pack-words';

/**
 * 财预〔2021〕101号（参考）：质量指标反映产出达到的标准、水平，数了多少归数量指标。
 * 不适用：以个数表示水平的，如示范单位数、温度、得分、差错和事故的次数。
 */
export const qualityInCount: IndicatorRule = {
  meta: {
    id: 'category/quality-in-count',
    code: 'Z-320',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level2', 'level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'quality' || !isCount(target.value)) return;
    if (wordsOf(pack, 'levelReached').test(indicator.level3.value + (target.value.unit ?? '')) || namesHarm(indicator.level3.value, pack)) return;
    yield { messageId: 'count', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
  fix(_report, { indicator, table }, { pack }) {
    return movedRow(indicator, table, 'quantity', pack);
  },
};
