import { costIsPrice } from '../../../../src/core/rules/project/cost-is-price';
import { testRule } from '../rule-tester';

testRule(costIsPrice, {
  valid: [
    { name: '成本就是预算数', budget: ['9.90', '9.90', null], rows: [['数量指标', '协办员', '300人'], ['成本指标', '总成本', '≤9.9万元']] },
    { name: '乘起来不是预算数', budget: ['50', '50', null], rows: [['数量指标', '协办员', '300人'], ['成本指标', '其他成本', '≤2万元']] },
    { name: '已经写成单价', budget: ['9.90', '9.90', null], rows: [['数量指标', '协办员', '300人'], ['成本指标', '补助', '≤330元/人']] },
    { name: '文字里的人数乘起来也不是预算数', budget: ['6587', '6587', null], purpose: '完成3.1万待遇享受人员的养老金发放', rows: [['数量指标', '参保人数', '≥12万人'], ['成本指标', '待遇领取金额', '≤88万元']] },
  ],
  invalid: [
    {
      name: '单价写成万元',
      budget: ['10.00', '10.00', null],
      rows: [['数量指标', '协办员', '300人'], ['成本指标', '控制资金成本', '≤330万元']],
      reports: [
        {
          messageId: 'price',
          data: { price: '元/人', number: '330' },
          at: 'E11',
          related: ['E10', 'C4'],
          fix: { kind: 'confirm', before: '≤330万元', after: '≤330元/人' },
        },
      ],
    },
    {
      name: '每月的单价',
      budget: ['6587', '6587', null],
      rows: [['数量指标', '领取人数', '64000人'], ['成本指标', '待遇领取金额', '≤88万元']],
      reports: [
        { messageId: 'price', at: 'E11', related: ['E10', 'C4'], fix: { kind: 'confirm', before: '≤88万元', after: '≤88元/人·月' } },
      ],
    },
    {
      name: '人数写在资金用途里',
      budget: ['6587', '6587', null],
      purpose: '完成6.4万待遇享受人员的养老金发放',
      rows: [['数量指标', '参保人数', '≥12万人'], ['成本指标', '待遇领取金额', '≤88万元']],
      reports: [
        {
          messageId: 'price',
          data: { quantity: '6.4万待遇享受人员', times: ' × 12' },
          at: 'E11',
          related: ['B5', 'C4'],
          fix: { kind: 'confirm', before: '≤88万元', after: '≤88元/人·月' },
        },
      ],
    },
  ],
});
