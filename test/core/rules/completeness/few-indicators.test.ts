import { fewIndicators } from '../../../../src/core/rules/completeness/few-indicators';
import { testRule } from '../rule-tester';

testRule(fewIndicators, {
  valid: [
    { name: '三条', rows: [['数量指标', '甲', '≥1人'], ['质量指标', '乙', '≥95%'], ['社会效益指标', '丙', '≥60%']] },
    { name: '空表', rows: [['数量指标', '', '', '', ''], ['质量指标', '', '', '', '']] },
  ],
  invalid: [
    { name: '两条', rows: [['数量指标', '甲', '≥1人'], ['质量指标', '乙', '≥95%']], reports: [{ messageId: 'few', data: { count: 2 }, at: 'C4' }] },
  ],
});
