import { overWeight } from '../../../../src/core/rules/score/over-weight';
import { testRule } from '../rule-tester';
import type { SmallRow } from '../small-table';

const extra = ['实际完成值', '分值', '得分'];
const row = (weight: string, score: string): SmallRow => ({ level2: '数量指标', level3: '培训人数', value: '≥1人', extra: ['1人', weight, score] });

testRule(overWeight, {
  valid: [
    { name: '各行按百分制打分', extra, rows: [row('30', '100'), row('40', '95'), row('30', '100')] },
    { name: '满分', extra, rows: [row('10', '10')] },
    { name: '没有打分', extra, rows: [row('10', '')] },
  ],
  invalid: [{ name: '得分大于分值', extra, rows: [row('10', '12')], reports: [{ messageId: 'over', data: { score: '12', weight: '10' }, at: 'I4', related: ['H4'] }] }],
});
