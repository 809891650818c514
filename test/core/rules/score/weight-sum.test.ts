import { weightSum } from '../../../../src/core/rules/score/weight-sum';
import { testRule } from '../rule-tester';
import type { SmallRow } from '../small-table';

const rows = (...weights: readonly (string | number)[]): readonly SmallRow[] =>
  weights.map((weight, index) => ({ level2: '数量指标', level3: `指标甲${String(index)}`, value: '≥1人', extra: [weight] }));
const extra = ['分值'];

testRule(weightSum, {
  valid: [
    { name: '合计 100', extra, rows: rows(50, 30, 20) },
    { name: '自评表合计 90', extra, rows: rows('50分', '30分', '10分') },
    { name: '写成百分比', extra, rows: rows('50%', '30%', '20%') },
    { name: '写成小数', extra, rows: rows(0.5, 0.3, 0.2) },
    { name: '没有填满', extra, rows: rows(50, '', 20) },
    { name: '离得很远，是别的含义', extra, rows: rows(1, 2, 3) },
  ],
  invalid: [
    { name: '合计 110', extra, rows: rows(50, 30, 30), reports: [{ messageId: 'sum', data: { sum: '110', count: 3 }, at: 'G4', related: ['G5', 'G6'] }] },
    { name: '小数合计 0.95', extra, rows: rows(0.5, 0.3, 0.15), reports: [{ messageId: 'sum', data: { sum: '95' }, at: 'G4', related: ['G5', 'G6'] }] },
  ],
});
