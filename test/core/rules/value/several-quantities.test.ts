import { severalQuantities } from '../../../../src/core/rules/value/several-quantities';
import { testRule } from '../rule-tester';

testRule(severalQuantities, {
  valid: [
    { name: '一个数量', rows: [['数量指标', '改造数量', '6套']] },
    { name: '千分位逗号', rows: [['数量指标', '服务人数', '≥1,200人']] },
    { name: '范围', rows: [['质量指标', '合格率', '90%-95%']] },
  ],
  invalid: [
    {
      name: '清单',
      rows: [['数量指标', '改造数量', '电井 1 座，彩钢房 1 座，接地箱 6 套']],
      reports: [{ messageId: 'several', data: { count: 3 }, at: 'E4' }],
    },
  ],
});
