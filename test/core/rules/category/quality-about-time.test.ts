import { qualityAboutTime } from '../../../../src/core/rules/category/quality-about-time';
import { testRule } from '../rule-tester';

testRule(qualityAboutTime, {
  valid: [
    { name: '准确率', rows: [['质量指标', '贷款发放准确率', '≥98%']] },
    { name: '同时说标准', rows: [['质量指标', '待遇及时足额发放率', '≥98%']] },
    { name: '时效指标', rows: [['时效指标', '贷款及时发放率', '≥98%']] },
  ],
  invalid: [
    {
      name: '及时率',
      rows: [['质量指标', '贷款及时发放率', '≥98%']],
      reports: [{ messageId: 'about-time', at: 'C4', related: ['B4'], fix: { kind: 'confirm', before: '质量指标', after: '时效指标' } }],
    },
  ],
});
