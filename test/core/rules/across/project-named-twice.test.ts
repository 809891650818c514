import { projectNamedTwice } from '../../../../src/core/rules/across/project-named-twice';
import { testWorkbookRule } from '../rule-tester';

const rows = [['数量指标', '人数', '≥1人']] as const;
const budget = ['1', '1', null] as const;

testWorkbookRule(projectNamedTwice, {
  valid: [
    { name: '名称不同', tables: [{ name: '培训', rows }, { name: '检测', rows }] },
    { name: '单位不同', tables: [{ name: '党建', rows, budget, unit: '323001 甲局' }, { name: '党建', rows, budget, unit: '323002 乙所' }] },
  ],
  invalid: [
    {
      name: '报了三次',
      tables: [{ name: '培训', rows }, { name: '培训', rows }, { name: '培 训', rows }],
      reports: [
        { messageId: 'same', data: { count: 2 }, at: '表2!A1', related: ['表1!A1'] },
        { messageId: 'same', data: { count: 3 }, at: '表3!A1', related: ['表1!A1'] },
      ],
    },
  ],
});
