import { partRecommended } from '../../../../src/core/rules/completeness/part-recommended';
import { testRule } from '../rule-tester';

const FULL = [
  ['时效指标', '时间', '12月底前'],
  ['成本指标', '成本', '≤1万元'],
  ['服务对象满意度指标', '学员满意度', '≥90%'],
] as const;

testRule(partRecommended, {
  valid: [
    { name: '都有', rows: FULL },
    { name: '有认不出的类别', rows: [['其他指标', '人数', '≥1人']] },
  ],
  invalid: [
    { name: '没有成本和满意度', rows: FULL.slice(0, 1), reports: [{ messageId: 'missing', data: { parts: '成本指标、满意度指标' }, at: 'B4' }] },
  ],
});
