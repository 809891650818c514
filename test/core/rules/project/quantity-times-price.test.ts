import { quantityTimesPrice } from '../../../../src/core/rules/project/quantity-times-price';
import { testRule } from '../rule-tester';

testRule(quantityTimesPrice, {
  valid: [
    { name: '相符', budget: ['14.40', '14.40', null], rows: [['数量指标', '培训人数', '120人'], ['成本指标', '补贴标准', '1200元/人']] },
    { name: '按月乘 12 相符', budget: ['117', '117', null], rows: [['数量指标', '见习岗', '54人'], ['成本指标', '补贴标准', '1800元/人·月']] },
    { name: '取整', budget: ['14.5', '14.5', null], rows: [['数量指标', '培训人数', '120人'], ['成本指标', '补贴标准', '1200元/人']] },
    { name: '相差几倍，另有支出', budget: ['60', '60', null], rows: [['数量指标', '培训人数', '120人'], ['成本指标', '补贴标准', '1200元/人']] },
    {
      name: '两个数量，说不清',
      budget: ['16', '16', null],
      rows: [['数量指标', '培训人数', '120人'], ['数量指标', '辅导人数', '20人'], ['成本指标', '补贴标准', '1200元/人']],
    },
  ],
  invalid: [
    {
      name: '对不上',
      budget: ['16.00', '16.00', null],
      rows: [['数量指标', '培训人数', '120人'], ['成本指标', '补贴标准', '1200元/人']],
      reports: [{ messageId: 'differs', data: { product: '14.4', budget: '16', share: '10' }, at: 'E11', related: ['E10', 'C4'] }],
    },
    {
      name: '按月的单价',
      budget: ['1859.88', '1859.88', null],
      rows: [['数量指标', '领取人数', '70450人'], ['成本指标', '养老金标准', '20.5元/人·月']],
      reports: [{ messageId: 'differs', data: { times: ' × 12', product: '1733.07' }, at: 'E11', related: ['E10', 'C4'] }],
    },
  ],
});
