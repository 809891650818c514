import { descriptionMissing } from '../../../../src/core/rules/completeness/description-missing';
import { testRule } from '../rule-tester';

testRule(descriptionMissing, {
  valid: [
    { name: '有描述', rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '整行没有填写的模板行', rows: [['数量指标', '培训人数', '≥100人'], ['质量指标', '', '', '', '']] },
  ],
  invalid: [
    {
      name: '描述空着',
      rows: [['数量指标', '培训人数', '≥100人', '']],
      reports: [{ messageId: 'missing', data: { name: '培训人数' }, at: 'D4' }],
    },
  ],
});
