import { quantityAtMost } from '../../../../src/core/rules/category/quantity-at-most';
import { testRule } from '../rule-tester';

testRule(quantityAtMost, {
  valid: [
    { name: '下限', rows: [['数量指标', '补贴人数', '≥1053人']] },
    { name: '控制数', rows: [['数量指标', '人员控制数', '≤137人']] },
    { name: '越少越好', rows: [['数量指标', '差错件数', '≤3件']] },
  ],
  invalid: [{ name: '补贴人数的上限', rows: [['数量指标', '补贴人数', '≤1053 人']], reports: [{ messageId: 'at-most', at: 'E4' }] }],
});
