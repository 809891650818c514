import type { TableRule } from '../contract';
import { compact, isEmptyRow } from '../facts/cell-text';
import { isBenefit } from '../facts/level2-kind';
import { wordsOf } from '../facts/pack-words';

/**
 * 财预〔2015〕88号：不能以满意度代替效益。
 * 不适用：没有效益指标的表（另有规则）。
 */
export const benefitOnlySatisfaction: TableRule = {
  meta: {
    id: 'completeness/benefit-only-satisfaction',
    code: 'Z-112',
    scope: 'table',
    severity: 'hint',
    needs: ['level2', 'level3'],
    fix: 'none',
  },
  *check({ table }, { pack }) {
    const benefits = table.indicators.filter((indicator) => isBenefit(indicator, pack) && !isEmptyRow(indicator));
    const [first, ...rest] = benefits;
    if (!first || !benefits.every(({ level3 }) => wordsOf(pack, 'satisfactionNames').test(compact(level3.value)))) return;
    yield { messageId: 'only', data: { count: benefits.length }, at: first.level2.at, related: rest.map(({ level3 }) => level3.at) };
  },
};
