import { descriptionRepeated } from '../../../../src/core/rules/wording/description-repeated';
import { testRule } from '../rule-tester';

testRule(descriptionRepeated, {
  valid: [
    { name: '各写各的', rows: [['数量指标', '甲人数', '1人', '子'], ['质量指标', '乙质量', '1%', '丑'], ['成本指标', '丙成本', '1元', '寅']] },
    { name: '只有两条', rows: [['数量指标', '骨干', '≥70人', '完成率'], ['质量指标', '工作质量', '≥95%', '完成率']] },
    {
      name: '描述说到了本行',
      rows: [['数量指标', '培训人数', '≥70人', '培训情况'], ['质量指标', '培训质量', '≥95%', '培训情况'], ['成本指标', '培训成本', '≤5万元', '培训情况']],
    },
  ],
  invalid: [
    {
      name: '一律写完成率',
      rows: [['数量指标', '骨干', '≥70人', '完成率'], ['质量指标', '工作质量', '≥95%', '完成率'], ['成本指标', '公用开支', '≤5万元', '完成率']],
      reports: [{ messageId: 'repeated', data: { count: 3, description: '完成率' }, at: 'D4', related: ['D5', 'D6'] }],
    },
  ],
});
