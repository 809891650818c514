import { compact, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';
import { isBenefit } from '../facts/level2-kind';
import { movedRow } from '../facts/moved-row';
import { wordsOf } from '../facts/pack-words';

/**
 * 财预〔2015〕88号：满意度单列一类指标；以满意度代替效益，看不出项目带来的影响。
 * 不适用：把满意度列在效益之下、二级指标已写明满意度的表样。
 */
export const satisfactionInBenefit: IndicatorRule = {
  meta: {
    id: 'category/satisfaction-in-benefit',
    code: 'Z-316',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level2', 'level3'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    if (!isBenefit(indicator, pack) || !wordsOf(pack, 'satisfactionNames').test(compact(indicator.level3.value))) return;
    const { level2, level3 } = indicator;
    yield { messageId: 'misplaced', data: { name: nameOf(indicator), level2: compact(level2.value) }, at: level3.at, related: [level2.at] };
  },
  fix(_report, { indicator, table }, { pack }) {
    return movedRow(indicator, table, 'satisfaction', pack);
  },
};
