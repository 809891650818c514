import { deadlineVague } from '../../../../src/core/rules/value/deadline-vague';
import { testRule } from '../rule-tester';

testRule(deadlineVague, {
  valid: [
    { name: '≤12月可以是十二个月', rows: [['时效指标', '工期', '≤12月']] },
    { name: '写明月底前', rows: [['时效指标', '完成时间', '12月底前']] },
    { name: '起止月份', rows: [['时效指标', '完成时间', '7-8月']] },
    { name: '具体日期', rows: [['时效指标', '完成时间', '2025年12月31日前']] },
  ],
  invalid: [
    {
      name: '只写月份',
      rows: [['时效指标', '完成时间', '12月']],
      reports: [{ messageId: 'vague', data: { month: '12月' }, at: 'E4', fix: { kind: 'confirm', before: '12月', after: '12月底前' } }],
    },
    {
      name: '写作月份',
      rows: [['时效指标', '完成时间', '12月份']],
      reports: [{ messageId: 'vague', data: { month: '12月' }, at: 'E4', fix: { kind: 'confirm', before: '12月份', after: '12月底前' } }],
    },
  ],
});
