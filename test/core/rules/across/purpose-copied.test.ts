import { purposeCopied } from '../../../../src/core/rules/across/purpose-copied';
import { testWorkbookRule } from '../rule-tester';

const TEXT = '培训城乡劳动者，帮助实现就业';
const rows = [['数量指标', '人数', '≥1人']] as const;

testWorkbookRule(purposeCopied, {
  valid: [
    { name: '各写各的', tables: [{ name: '培训', purpose: TEXT, budget: ['1', '1', null], rows }, { name: '检测', purpose: '开展农产品质量抽检三十批次', budget: ['1', '1', null], rows }] },
    { name: '同名的项目', tables: [{ name: '培训', purpose: TEXT, budget: ['1', '1', null], rows }, { name: '培训', purpose: TEXT, budget: ['1', '1', null], rows }] },
  ],
  invalid: [
    {
      name: '一字不差',
      tables: [{ name: '培训', purpose: TEXT, budget: ['1', '1', null], rows }, { name: '检测', purpose: TEXT, budget: ['1', '1', null], rows }],
      reports: [{ messageId: 'same', data: { name: '检测', other: '培训' }, at: '表2!B5', related: ['表1!B5'] }],
    },
  ],
});
