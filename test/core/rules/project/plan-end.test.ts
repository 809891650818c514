import { planEnd } from '../../../../src/core/rules/project/plan-end';
import { testRule } from '../rule-tester';

testRule(planEnd, {
  valid: [
    { name: '各时段的占比，合计 100%', plan: ['30%', '20%', '30%', '20%'], rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '到 100%', plan: ['25%', '50%', '75%', '100%'], rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '年底没有填的另有规则', plan: ['25%', '50%', '75%', null], rows: [['数量指标', '培训人数', '≥100人']] },
  ],
  invalid: [
    {
      name: '年底 90%',
      plan: ['25%', '50%', '75%', '90%'],
      rows: [['数量指标', '培训人数', '≥100人']],
      reports: [{ messageId: 'not-100', data: { label: '12月底', percent: '90' }, at: 'E7' }],
    },
  ],
});
