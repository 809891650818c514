import { goalIsAmount } from '../../../../src/core/rules/project/goal-is-amount';
import { testRule } from '../rule-tester';

testRule(goalIsAmount, {
  valid: [
    { name: '文字目标', rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '目标里提到金额', goals: ['使用资金 43.2 万元培训 100 人'], rows: [['数量指标', '培训人数', '≥100人']] },
  ],
  invalid: [
    {
      name: '只填金额',
      goals: ['43.2 万元'],
      rows: [['数量指标', '培训人数', '≥100人']],
      reports: [{ messageId: 'amount', data: { goal: '43.2 万元' }, at: 'B2' }],
    },
  ],
});
