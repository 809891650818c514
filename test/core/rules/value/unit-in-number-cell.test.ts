import { unitInNumberCell } from '../../../../src/core/rules/value/unit-in-number-cell';
import { percent } from '../../../support/sheet';
import { testRule } from '../rule-tester';

testRule(unitInNumberCell, {
  valid: [
    { name: '各归各格', split: true, rows: [['质量指标', '发放准确率', '≥|95|%']] },
    { name: '没有单列单位', rows: [['质量指标', '发放准确率', '≥95%']] },
    { name: '定性的值', split: true, rows: [['社会效益指标', '服务水平', '|有效提升|']] },
  ],
  invalid: [
    {
      name: '百分号写在值里',
      split: true,
      rows: [['质量指标', '发放准确率', '≥|95%|']],
      reports: [{ messageId: 'inside', data: { number: '95', unit: '%' }, at: 'F4', fix: { kind: 'confirm', before: '95%｜', after: '95｜%' } }],
    },
    {
      name: '值是带百分比格式的数字',
      split: true,
      rows: [['质量指标', '发放准确率', percent(0.7, '0.00%')]],
      reports: [{ messageId: 'inside', at: 'F4', fix: { kind: 'confirm', before: '70.00%｜', after: '70｜%' } }],
    },
  ],
});
