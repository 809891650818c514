import { valuesSwapped } from '../../../../src/core/rules/value/values-swapped';
import { testRule } from '../rule-tester';

testRule(valuesSwapped, {
  valid: [
    { name: '各归各位', rows: [['质量指标', '培训完成率', '≥95%'], ['成本指标', '控制成本', '≤644万元']] },
    { name: '只有一行不对', rows: [['质量指标', '培训完成率', '≥644万元'], ['成本指标', '控制成本', '≤644万元']] },
    {
      name: '能互换的不止一对，说不清是哪两行',
      rows: [['质量指标', '完成率', '≥644万元'], ['质量指标', '合格率', '≥12万元'], ['成本指标', '控制成本', '≤95%']],
    },
    { name: '人数和比率的名称没有说清', rows: [['数量指标', '购买资料', '≥98%'], ['质量指标', '活动落实情况', '≥48次']] },
    { name: '名称本身说明了另一种量', rows: [['数量指标', '撬动贷款额', '≥8400万元'], ['成本指标', '参训人员', '50人']] },
  ],
  invalid: [
    {
      name: '质量和成本互换',
      rows: [['质量指标', '培训完成率', '≥644万元'], ['成本指标', '控制成本', '≤95%']],
      reports: [
        {
          messageId: 'swapped',
          data: { value: '≥644万元', otherValue: '≤95%' },
          at: 'E4',
          related: ['E5'],
          fix: { kind: 'confirm', before: '≥644万元｜≤95%', after: '≤95%｜≥644万元' },
        },
      ],
    },
    {
      name: '名称和值相符，二级指标互换了',
      rows: [['数量指标', '待遇足额发放率', '≥99%'], ['质量指标', '参保人数', '≥6万人']],
      reports: [{ messageId: 'levels', at: 'E4', related: ['E5'] }],
    },
    {
      name: '数量和时效互换',
      rows: [['数量指标', '培训规模', '12月底前'], ['时效指标', '完成时间', '100人']],
      reports: [{ messageId: 'swapped', at: 'E4', related: ['E5'], fix: { kind: 'confirm', before: '12月底前｜100人', after: '100人｜12月底前' } }],
    },
  ],
});
