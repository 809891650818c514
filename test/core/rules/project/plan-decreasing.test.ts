import { planDecreasing } from '../../../../src/core/rules/project/plan-decreasing';
import { testRule } from '../rule-tester';

testRule(planDecreasing, {
  valid: [
    { name: '各时段的占比，合计 100%', plan: ['30%', '20%', '30%', '20%'], rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '逐期增加', plan: ['25%', '50%', '75%', '100%'], rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '持平', plan: ['50%', '50%', '50%', '100%'], rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '只有年底一次', plan: [null, null, null, '100%'], rows: [['数量指标', '培训人数', '≥100人']] },
  ],
  invalid: [
    {
      name: '后小于前',
      plan: ['25%', '60%', '50%', '100%'],
      rows: [['数量指标', '培训人数', '≥100人']],
      reports: [{ messageId: 'decreasing', data: { label: '10月底', percent: '50', earlierPercent: '60' }, at: 'D7', related: ['C7'] }],
    },
  ],
});
