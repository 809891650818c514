import { atLeast100Percent } from '../../../../src/core/rules/value/at-least-100-percent';
import { testRule } from '../rule-tester';

testRule(atLeast100Percent, {
  valid: [
    { name: '等于 100%', rows: [['质量指标', '发放准确率', '=100%']] },
    { name: '没有比较符的 100%', rows: [['质量指标', '发放准确率', '100%']] },
    { name: '增长率', rows: [['经济效益指标', '产值增长率', '≥100%']] },
  ],
  invalid: [
    {
      name: '不低于 100%',
      rows: [['质量指标', '发放准确率', '≥100%']],
      reports: [{ messageId: 'whole', at: 'E4', fix: { kind: 'confirm', before: '≥100%', after: '=100%' } }],
    },
    {
      name: '大于 100%',
      rows: [['质量指标', '发放准确率', '>100%']],
      reports: [{ messageId: 'whole', at: 'E4', fix: { kind: 'confirm', before: '>100%', after: '=100%' } }],
    },
  ],
});
