import { benefitAtMost } from '../../../../src/core/rules/category/benefit-at-most';
import { testRule } from '../rule-tester';

testRule(benefitAtMost, {
  valid: [
    { name: '下限', rows: [['社会效益指标', '再就业人数', '≥500 人']] },
    { name: '失业率越低越好', rows: [['社会效益指标', '失业率', '≤4%']] },
    { name: '降低成本', rows: [['经济效益指标', '服务成本降低', '≤3 万元']] },
  ],
  invalid: [
    {
      name: '百分之百的效益用上限',
      rows: [['社会效益指标', '养老金及时足额发放', '≤100%']],
      reports: [{ messageId: 'at-most', at: 'E4', fix: { kind: 'confirm', before: '≤100%', after: '≥100%' } }],
    },
    {
      name: '就业人数用上限',
      rows: [['经济效益指标', '再就业人数', '≤5.85 万人']],
      reports: [{ messageId: 'at-most', at: 'E4', fix: { kind: 'confirm', before: '≤5.85 万人', after: '≥5.85 万人' } }],
    },
  ],
});
