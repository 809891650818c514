import { remarkAfterUnit } from '../../../../src/core/rules/value/remark-after-unit';
import { testRule } from '../rule-tester';

testRule(remarkAfterUnit, {
  valid: [
    { name: '只有比较符、数值和单位', rows: [['质量指标', '培训合格率', '≥95%']] },
    { name: '定性的值', rows: [['社会效益指标', '服务水平', '有效提升']] },
    { name: '期限', rows: [['时效指标', '完成时间', '2025年12月底前完成']] },
    { name: '比例', rows: [['数量指标', '师生比', '≤1:18']] },
  ],
  invalid: [
    {
      name: '百分比后夹有说明',
      rows: [['质量指标', '培训合格率', '≥90 合格率90%以上']],
      reports: [{ messageId: 'remark', at: 'E4', fix: { kind: 'confirm', before: '≥90 合格率90%以上', after: '≥90%' } }],
    },
    {
      name: '看不出单位时由人改',
      rows: [['质量指标', '材料完整情况', '100 全部合格']],
      reports: [{ messageId: 'remark', at: 'E4' }],
    },
    { name: '说明里还有别的数，不提供修复', rows: [['数量指标', '开设课程', '2门、3门任选']], reports: [{ messageId: 'remark', at: 'E4' }] },
  ],
});
