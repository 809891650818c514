import { valueMissing } from '../../../../src/core/rules/completeness/value-missing';
import { testRule } from '../rule-tester';

testRule(valueMissing, {
  valid: [
    { name: '只有名称，值写一横表示不适用', rows: [{ level2: '数量指标', level3: '改造实验室间数', value: '—', description: '', basis: '' }] },
    { name: '值、单位齐全', rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '定性的值', rows: [['社会效益指标', '服务水平', '有效提升']] },
    { name: '整行没有填写的模板行', rows: [['数量指标', '培训人数', '≥100人'], ['质量指标', '', '', '', '']] },
  ],
  invalid: [
    {
      name: '值空着',
      rows: [['数量指标', '培训人数', '']],
      reports: [{ messageId: 'missing', data: { name: '培训人数' }, at: 'E4' }],
    },
    { name: '值只有空格', rows: [['数量指标', '培训人数', '  ']], reports: [{ messageId: 'missing', at: 'E4' }] },
  ],
});
