import { sameAsName } from '../../../../src/core/rules/value/same-as-name';
import { testRule } from '../rule-tester';

testRule(sameAsName, {
  valid: [
    { name: '值与名称不同', rows: [['社会效益指标', '促进就业', '就业人数增加']] },
    { name: '两者都空', rows: [['数量指标', '培训人数', '≥100人'], ['质量指标', '', '', '', '']] },
  ],
  invalid: [
    {
      name: '照抄',
      rows: [['社会效益指标', '促进就业', '促进就业']],
      reports: [{ messageId: 'same', at: 'E4', related: ['C4'] }],
    },
    {
      name: '多一个句号和空格',
      rows: [['社会效益指标', '促进就业', '促进 就业。']],
      reports: [{ messageId: 'same', at: 'E4', related: ['C4'] }],
    },
  ],
});
