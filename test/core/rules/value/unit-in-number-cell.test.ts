import { unitInNumberCell } from '../../../../src/core/rules/value/unit-in-number-cell';
import { testRule } from '../rule-tester';

testRule(unitInNumberCell, {
  valid: [
    { name: '各归各格', split: true, rows: [['质量指标', '发放准确率', '≥|95|%']] },
    { name: '没有单列单位', rows: [['质量指标', '发放准确率', '≥95%']] },
    { name: '没有比较符，一格写全', split: true, rows: [['质量指标', '发放准确率', '|100%|']] },
    { name: '定性的值', split: true, rows: [['社会效益指标', '服务水平', '|有效提升|']] },
  ],
  invalid: [
    {
      name: '百分号写在值里',
      split: true,
      rows: [['质量指标', '发放准确率', '≥|95%|']],
      reports: [{ messageId: 'inside', data: { number: '95', unit: '%' }, at: 'F4', fix: { kind: 'confirm', before: '95%｜', after: '95｜%' } }],
    },
  ],
});
