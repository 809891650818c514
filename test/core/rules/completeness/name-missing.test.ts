import { nameMissing } from '../../../../src/core/rules/completeness/name-missing';
import { testRule } from '../rule-tester';

testRule(nameMissing, {
  valid: [
    { name: '有名称', rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '整行没有填写的模板行', rows: [['数量指标', '培训人数', '≥100人'], ['质量指标', '', '', '', '']] },
  ],
  invalid: [
    {
      name: '名称空着',
      rows: [['数量指标', '', '≥100人']],
      reports: [{ messageId: 'missing', data: { no: 1, value: '≥100人' }, at: 'C4' }],
    },
    { name: '名称只有横线', rows: [['数量指标', '--', '≥100人']], reports: [{ messageId: 'missing', at: 'C4' }] },
  ],
});
