import { benefitOnlySatisfaction } from '../../../../src/core/rules/completeness/benefit-only-satisfaction';
import { testRule } from '../rule-tester';

testRule(benefitOnlySatisfaction, {
  valid: [
    { name: '有别的效益', rows: [['社会效益指标', '群众满意率', '≥95%'], ['社会效益指标', '就业率', '≥60%']] },
    { name: '没有效益指标', rows: [['服务对象满意度指标', '学员满意度', '≥95%']] },
  ],
  invalid: [
    {
      name: '都是满意度',
      rows: [['社会效益指标', '群众满意率', '≥95%'], ['可持续影响指标', '企业满 意度', '≥95%']],
      reports: [{ messageId: 'only', data: { count: 2 }, at: 'B4', related: ['C5'] }],
    },
  ],
});
