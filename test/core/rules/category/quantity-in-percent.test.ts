import { quantityInPercent } from '../../../../src/core/rules/category/quantity-in-percent';
import { testRule } from '../rule-tester';

testRule(quantityInPercent, {
  valid: [
    { name: '人数', rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '比率在质量指标下', rows: [['质量指标', '培训合格率', '≥95%']] },
    { name: '名称就是人数的另有规则', rows: [['数量指标', '培训人数', '≥95%']] },
    { name: '数量的增幅', rows: [['数量指标', '旅游接待增长', '≥5%']] },
  ],
  invalid: [
    {
      name: '使用率',
      rows: [['数量指标', '设备使用率', '100%']],
      reports: [{ messageId: 'percent', data: { name: '设备使用率' }, at: 'E4', fix: { kind: 'confirm', before: '数量指标', after: '质量指标' } }],
    },
  ],
});
