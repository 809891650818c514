import { comparatorsMixed } from '../../../../src/core/rules/value/comparators-mixed';
import { testRule } from '../rule-tester';

testRule(comparatorsMixed, {
  valid: [
    { name: '都有比较符', rows: [['数量指标', '人数', '≥100人'], ['成本指标', '成本', '≤3万元']] },
    { name: '都没有比较符', rows: [['数量指标', '人数', '100人'], ['成本指标', '成本', '3万元']] },
    { name: '都用 >', rows: [['数量指标', '人数', '>100人'], ['质量指标', '合格率', '>95%']] },
    { name: '100% 和期限不用写', rows: [['数量指标', '人数', '≥100人'], ['质量指标', '合格率', '100%'], ['时效指标', '完成时间', '12月底前']] },
  ],
  invalid: [
    {
      name: '有的没有比较符',
      rows: [['数量指标', '人数', '≥100人'], ['数量指标', '期数', '3期'], ['数量指标', '课时', '36课时']],
      reports: [{ messageId: 'missing', data: { count: 2 }, at: 'E5', related: ['E6'] }],
    },
    {
      name: '≥ 与 > 混用',
      rows: [['数量指标', '人数', '≥100人'], ['质量指标', '合格率', '>95%']],
      reports: [{ messageId: 'strict', data: { count: 1 }, at: 'E5' }],
    },
  ],
});
