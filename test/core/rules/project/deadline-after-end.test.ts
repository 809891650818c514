import { deadlineAfterEnd } from '../../../../src/core/rules/project/deadline-after-end';
import { testRule } from '../rule-tester';

const block = [['计划开始日期', '2025-01-01', null, '计划完成日期', '2025-10-31']] as const;
const open = [['计划开始日期', '2024-01-01', null, '计划完成日期', '2025年10月']] as const;
const due = (value: string, name = '培训完成时间') => [['时效指标', name, value]] as const;

testRule(deadlineAfterEnd, {
  valid: [
    { name: '早于完成日期', block, rows: due('2025年9月底前') },
    { name: '就是完成的那个月', block, rows: due('10月底前') },
    { name: '没有写完成日期', rows: due('2026年9月底前') },
    { name: '只写了年份', block, rows: due('2025年底前') },
    { name: '每月的期限', block, rows: due('每月12日前') },
    { name: '项目结束以后的决算', block, rows: due('2025年12月底前', '竣工决算完成时间') },
    { name: '跨年的项目，月份不知道是哪一年', block: open, rows: due('12月底前') },
  ],
  invalid: [
    {
      name: '起止时间写在一格里',
      block: [['项目起止时间', '2025年1月—2025年12月']],
      rows: [['时效指标', '疏浚完工时间', '2026年3月底前']],
      reports: [{ messageId: 'later', at: 'E5', related: ['B2'] }],
    },
    { name: '写明年份的期限', block: open, rows: due('2025年12月底前'), reports: [{ messageId: 'later', data: { end: '2025年10月' }, at: 'E5', related: ['E2'] }] },
    { name: '一年之内的项目只写月份', block, rows: due('12月底前'), reports: [{ messageId: 'later', at: 'E5', related: ['E2'] }] },
  ],
});
