import { nameRepeated } from '../../../../src/core/rules/wording/name-repeated';
import { testRule } from '../rule-tester';

testRule(nameRepeated, {
  valid: [
    { name: '名称里写明了', rows: [['数量指标', '毕业生人数', '175人', '毕业生'], ['数量指标', '配偶人数', '2人', '配偶']] },
    { name: '不同的二级指标', rows: [['数量指标', '补贴', '175人', '毕业生'], ['质量指标', '补贴', '2人', '配偶']] },
    { name: '值也相同，按重名处理', rows: [['数量指标', '补贴人数', '2人', '毕业生'], ['数量指标', '补贴人数', '2人', '配偶']] },
  ],
  invalid: [
    {
      name: '三档同名',
      rows: [['质量指标', '发放标准', '3万元', '硕士'], ['质量指标', '发放标准', '5万元', '博士'], ['质量指标', '发放标准', '1万元', '学士']],
      reports: [{ messageId: 'tiers', data: { count: 3 }, at: 'C5', related: ['C4', 'C6'] }],
    },
  ],
});
