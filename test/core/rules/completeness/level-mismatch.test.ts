import { levelMismatch } from '../../../../src/core/rules/completeness/level-mismatch';
import { testRule } from '../rule-tester';

testRule(levelMismatch, {
  valid: [
    { name: '二级在自己的一级下', rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '二级不在标准包里', rows: [['数量指标', '培训人数', '≥100人'], ['其他指标', '备注事项', '≥1 项']] },
  ],
  invalid: [
    {
      name: '数量指标列在效益下',
      rows: [{ level1: '效益指标', level2: '数量指标', level3: '培训人数', value: '≥100人' }],
      reports: [{ messageId: 'elsewhere', data: { expected: '产出指标' }, at: 'B4', related: ['A4'] }],
    },
  ],
});
