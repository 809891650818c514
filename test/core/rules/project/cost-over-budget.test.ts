import { costOverBudget } from '../../../../src/core/rules/project/cost-over-budget';
import { testRule } from '../rule-tester';

testRule(costOverBudget, {
  valid: [
    { name: '不超过预算', budget: ['10.00', '10.00', null], rows: [['成本指标', '培训总成本', '≤10 万元']] },
    { name: '取整多出一点', budget: ['116.64', '116.64', null], rows: [['成本指标', '培训总成本', '≤117 万元']] },
    { name: '单价不与总额比', budget: ['10.00', '10.00', null], rows: [['成本指标', '人均培训标准', '≤12 万元']] },
    { name: '没有写金额单位时不比', budget: ['10.00', '10.00', null], moneyUnit: '', rows: [['成本指标', '培训总成本', '≤330 万元']] },
  ],
  invalid: [
    {
      name: '成本大于预算',
      budget: ['10.00', '10.00', null],
      rows: [['成本指标', '控制资金成本', '≤330万元']],
      reports: [{ messageId: 'over', data: { budget: '10', unit: '万元' }, at: 'E10', related: ['C4'] }],
    },
    {
      name: '元与万元先换算',
      budget: ['10.00', '10.00', null],
      rows: [['成本指标', '培训总成本', '≤150000 元']],
      reports: [{ messageId: 'over', at: 'E10', related: ['C4'] }],
    },
  ],
});
