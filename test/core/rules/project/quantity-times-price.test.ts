import { quantityTimesPrice } from '../../../../src/core/rules/project/quantity-times-price';
import { testRule } from '../rule-tester';

testRule(quantityTimesPrice, {
  valid: [
    { name: '相符', budget: ['14.40', '14.40', null], rows: [['数量指标', '培训人数', '120人'], ['成本指标', '补贴标准', '1200元/人']] },
    { name: '按月乘 12 相符', budget: ['117', '117', null], rows: [['数量指标', '见习岗', '54人'], ['成本指标', '补贴标准', '1800元/人·月']] },
    { name: '取整', budget: ['117.00', '117.00', null], rows: [['数量指标', '见习岗', '54人'], ['成本指标', '人均补贴标准', '1800元']] },
    { name: '每月的成本取整', budget: ['17.50', '17.50', null], rows: [['成本指标', '运行成本', '≤1.45万元/月']] },
    { name: '相差几倍，另有支出', budget: ['60', '60', null], rows: [['数量指标', '培训人数', '120人'], ['成本指标', '补贴标准', '1200元/人']] },
    {
      name: '两个数量，说不清',
      budget: ['16', '16', null],
      rows: [['数量指标', '培训人数', '120人'], ['数量指标', '辅导人数', '20人'], ['成本指标', '补贴标准', '1200元/人']],
    },
  ],
  invalid: [
    {
      name: '只多出一点，也不是取整',
      budget: ['8.94', '8.94', null],
      rows: [['数量指标', '专线数量', '15条'], ['成本指标', '每条维护费', '6000元/条']],
      reports: [{ messageId: 'differs', data: { product: '9' }, at: 'E11', related: ['E10', 'C4'] }],
    },
    {
      name: '对不上',
      budget: ['16.00', '16.00', null],
      rows: [['数量指标', '培训人数', '120人'], ['成本指标', '补贴标准', '1200元/人']],
      reports: [{ messageId: 'differs', data: { product: '14.4', budget: '16', share: '10' }, at: 'E11', related: ['E10', 'C4'] }],
    },
    {
      name: '单价没有写每人',
      budget: ['8.94', '8.94', null],
      rows: [['数量指标', '专线', '15条'], ['成本指标', '专线租用标准', '6000元']],
      reports: [{ messageId: 'differs', data: { product: '9', share: '0.67' }, at: 'E11', related: ['E10', 'C4'] }],
    },
    {
      name: '每月的成本',
      budget: ['50.00', '50.00', null],
      rows: [['成本指标', '运行成本', '≤4万元/月']],
      reports: [{ messageId: 'monthly', data: { product: '48', share: '4' }, at: 'E10', related: ['C4'] }],
    },
    {
      name: '按月的单价',
      budget: ['1859.88', '1859.88', null],
      rows: [['数量指标', '领取人数', '70450人'], ['成本指标', '养老金标准', '20.5元/人·月']],
      reports: [{ messageId: 'differs', data: { times: ' × 12', product: '1733.07' }, at: 'E11', related: ['E10', 'C4'] }],
    },
  ],
});
