import { descriptionSameAsName } from '../../../../src/core/rules/wording/description-same-as-name';
import { testRule } from '../rule-tester';

testRule(descriptionSameAsName, {
  valid: [
    { name: '写清口径', rows: [['数量指标', '培训人数', '≥100人', '年度内参加培训的人数']] },
    { name: '描述空着的另有规则', rows: [['数量指标', '培训人数', '≥100人', '']] },
  ],
  invalid: [
    {
      name: '照抄',
      rows: [['数量指标', '培训人数', '≥100人', '培训人数']],
      reports: [{ messageId: 'same', at: 'D4', related: ['C4'] }],
    },
  ],
});
