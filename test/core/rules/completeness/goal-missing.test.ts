import { goalMissing } from '../../../../src/core/rules/completeness/goal-missing';
import { testRule } from '../rule-tester';

testRule(goalMissing, {
  valid: [
    { name: '有目标', rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '还没有填的空表', goals: [''], rows: [['数量指标', '', '']] },
  ],
  invalid: [
    {
      name: '目标栏空着',
      goals: [''],
      rows: [['数量指标', '培训人数', '≥100人']],
      reports: [{ messageId: 'missing', at: 'B2' }],
    },
    {
      name: '目标栏只有横线',
      goals: ['——'],
      rows: [['数量指标', '培训人数', '≥100人']],
      reports: [{ messageId: 'missing', at: 'B2' }],
    },
  ],
});
