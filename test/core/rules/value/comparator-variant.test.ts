import { comparatorVariant } from '../../../../src/core/rules/value/comparator-variant';
import { testRule } from '../rule-tester';

testRule(comparatorVariant, {
  valid: [
    { name: '标准比较符', rows: [['质量指标', '培训合格率', '≥95%']] },
    { name: '没有比较符', rows: [['质量指标', '培训合格率', '95%']] },
    { name: '重复的比较符另有规则', rows: [['质量指标', '培训合格率', '≥≥95%']] },
  ],
  invalid: [
    {
      name: '全角',
      rows: [['质量指标', '培训合格率', '＞95%']],
      reports: [{ messageId: 'variant', data: { comparator: '>' }, at: 'E4', fix: { kind: 'safe', before: '＞95%', after: '>95%' } }],
    },
    {
      name: '异体',
      rows: [['质量指标', '培训合格率', '≧95%']],
      reports: [{ messageId: 'variant', data: { comparator: '≥' }, at: 'E4', fix: { kind: 'safe', before: '≧95%', after: '≥95%' } }],
    },
    {
      name: '文字在前',
      rows: [['质量指标', '培训合格率', '不低于95%']],
      reports: [{ messageId: 'variant', data: { comparator: '≥' }, at: 'E4', fix: { kind: 'safe', before: '不低于95%', after: '≥95%' } }],
    },
    {
      name: '文字在后，由人改',
      rows: [['质量指标', '培训合格率', '95%以上']],
      reports: [{ messageId: 'variant', data: { comparator: '≥' }, at: 'E4' }],
    },
  ],
});
