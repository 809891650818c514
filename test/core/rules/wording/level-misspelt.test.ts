import { levelMisspelt } from '../../../../src/core/rules/wording/level-misspelt';
import { testRule } from '../rule-tester';

testRule(levelMisspelt, {
  valid: [
    { name: '框架里的名称', rows: [['质量指标', '培训合格率', '≥95%']] },
    { name: '别的写法', rows: [['环境效益指标', '节约用电', '≥5%']] },
    { name: '地方另有的类别', rows: [['安全生产指标', '责任事故', '0起']] },
  ],
  invalid: [
    {
      name: '错一个字',
      rows: [['质量指际', '培训合格率', '≥95%']],
      reports: [{ messageId: 'misspelt', at: 'B4', fix: { kind: 'confirm', before: '质量指际', after: '质量指标' } }],
    },
    {
      name: '101号的名称错一个字',
      rows: [{ level1: '成本指标', level2: '经济成木指标', level3: '单位成本', value: '≤300元/人' }, ['数量指标', '培训人数', '≥100人'], ['质量指标', '培训合格率', '≥95%']],
      reports: [{ messageId: 'misspelt', at: 'B4', fix: { kind: 'confirm', before: '经济成木指标', after: '经济成本指标' } }],
    },
  ],
});
