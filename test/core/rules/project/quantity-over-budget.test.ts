import { quantityOverBudget } from '../../../../src/core/rules/project/quantity-over-budget';
import { testRule } from '../rule-tester';

testRule(quantityOverBudget, {
  valid: [
    { name: '一年合计不超过', budget: ['24', '24', null], rows: [['成本指标', '运行经费', '≤2万元/月']] },
    { name: '取整多出一点', budget: ['23.9', '23.9', null], rows: [['成本指标', '运行经费', '≤2万元/月']] },
    { name: '按人计的单价', budget: ['24', '24', null], rows: [['成本指标', '补贴标准', '300000元/人·月']] },
  ],
  invalid: [
    {
      name: '每月就花光预算',
      budget: ['2000', '2000', null],
      rows: [['数量指标', '退休养老金支出', '≥2000万元/月']],
      reports: [{ messageId: 'over', data: { yearly: '24000', budget: '2000' }, at: 'E10', related: ['C4'] }],
    },
  ],
});
