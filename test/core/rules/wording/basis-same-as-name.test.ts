import { basisSameAsName } from '../../../../src/core/rules/wording/basis-same-as-name';
import { testRule } from '../rule-tester';

testRule(basisSameAsName, {
  valid: [
    { name: '有出处', rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '依据空着的另有规则', rows: [['数量指标', '培训人数', '≥100人', '参训人数', '']] },
  ],
  invalid: [
    {
      name: '照抄名称',
      rows: [['数量指标', '培训人数', '≥100人', '年度参训人数', '培训人数']],
      reports: [{ messageId: 'same', at: 'F4', related: ['C4'] }],
    },
    {
      name: '照抄描述',
      rows: [['数量指标', '培训人数', '≥100人', '年度参训人数', '年度参训人数。']],
      reports: [{ messageId: 'same', at: 'F4', related: ['D4'] }],
    },
  ],
});
