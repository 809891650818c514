import { planIncomplete } from '../../../../src/core/rules/project/plan-incomplete';
import { testRule } from '../rule-tester';

testRule(planIncomplete, {
  valid: [
    { name: '填到年底', plan: ['25%', '50%', '75%', '100%'], rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '中途已到 100%', plan: ['50%', '100%', null, null], rows: [['数量指标', '培训人数', '≥100人']] },
  ],
  invalid: [
    {
      name: '年底空着，前面没到 100%',
      plan: ['25%', '50%', '75%', null],
      rows: [['数量指标', '培训人数', '≥100人']],
      reports: [{ messageId: 'incomplete', data: { reached: '10月底', percent: '75' }, at: 'D7' }],
    },
  ],
});
