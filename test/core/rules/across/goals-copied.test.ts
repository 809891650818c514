import { goalsCopied } from '../../../../src/core/rules/across/goals-copied';
import { testWorkbookRule } from '../rule-tester';

const TEXT = '培训城乡劳动者，帮助实现就业';
const rows = [['数量指标', '人数', '≥1人']] as const;

testWorkbookRule(goalsCopied, {
  valid: [
    { name: '各写各的', tables: [{ name: '培训', goals: [TEXT], rows }, { name: '检测', goals: ['开展农产品质量抽检三十批次'], rows }] },
    { name: '同名的项目', tables: [{ name: '培训', goals: [TEXT], rows }, { name: '培训', goals: [TEXT], rows }] },
  ],
  invalid: [
    {
      name: '一字不差',
      tables: [{ name: '培训', goals: [TEXT], rows }, { name: '检测', goals: [TEXT], rows }],
      reports: [{ messageId: 'same', data: { name: '检测', other: '培训' }, at: '表2!B2', related: ['表1!B2'] }],
    },
  ],
});
