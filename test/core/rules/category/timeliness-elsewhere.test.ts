import { timelinessElsewhere } from '../../../../src/core/rules/category/timeliness-elsewhere';
import { testRule } from '../rule-tester';

testRule(timelinessElsewhere, {
  valid: [
    { name: '及时率', rows: [['时效指标', '补贴发放及时率', '≥97%']] },
    { name: '描述里有按时', rows: [['时效指标', '补贴发放率', '≥97%', '按时发放的占比']] },
    { name: '期限', rows: [['时效指标', '资金拨付', '12月底前']] },
    { name: '别的类别', rows: [['质量指标', '资金到位率', '≥97%', '到位的占比']] },
  ],
  invalid: [
    {
      name: '到位率',
      rows: [['时效指标', '资金到位率', '≥97%', '到位资金占比']],
      reports: [{ messageId: 'elsewhere', at: 'C4', related: ['B4'], fix: { kind: 'confirm', before: '时效指标', after: '质量指标' } }],
    },
  ],
});
