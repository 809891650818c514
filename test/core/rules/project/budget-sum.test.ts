import { budgetSum } from '../../../../src/core/rules/project/budget-sum';
import { testRule } from '../rule-tester';

testRule(budgetSum, {
  valid: [
    { name: '相等', budget: ['12.50', '10.00', '2.50'], rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '其他资金空着按零算', budget: ['10.00', '10.00', null], rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '一分之差在舍入范围内', budget: ['12.51', '10.00', '2.50'], rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '数字单元格', budget: [12.5, 10, 2.5], rows: [['数量指标', '培训人数', '≥100人']] },
  ],
  invalid: [
    {
      name: '相差 1 万元',
      budget: ['12.50', '10.00', '1.50'],
      rows: [['数量指标', '培训人数', '≥100人']],
      reports: [{ messageId: 'differs', data: { total: '12.5', sum: '11.5', difference: '1', unit: '万元' }, at: 'C4', related: ['E4', 'G4'] }],
    },
    {
      name: '整数差 1，不当作舍入',
      budget: ['10', '8', '1'],
      rows: [['数量指标', '培训人数', '≥100人']],
      reports: [{ messageId: 'differs', data: { difference: '1' }, at: 'C4', related: ['E4', 'G4'] }],
    },
  ],
});
