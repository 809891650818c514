import { basisMissing } from '../../../../src/core/rules/completeness/basis-missing';
import { testRule } from '../rule-tester';

testRule(basisMissing, {
  valid: [
    { name: '有依据', rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '整行没有填写的模板行', rows: [['数量指标', '培训人数', '≥100人'], ['质量指标', '', '', '', '']] },
  ],
  invalid: [
    {
      name: '依据空着',
      rows: [['数量指标', '培训人数', '≥100人', '参训人数', '']],
      reports: [{ messageId: 'missing', data: { name: '培训人数' }, at: 'F4' }],
    },
    {
      name: '依据只有横线',
      rows: [['数量指标', '培训人数', '≥100人', '参训人数', '—']],
      reports: [{ messageId: 'missing', at: 'F4' }],
    },
  ],
});
