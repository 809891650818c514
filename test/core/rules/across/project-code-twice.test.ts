import { projectCodeTwice } from '../../../../src/core/rules/across/project-code-twice';
import { testWorkbookRule } from '../rule-tester';

const rows = [['数量指标', '人数', '≥1人']] as const;
const budget = ['1', '1', null] as const;

testWorkbookRule(projectCodeTwice, {
  valid: [
    {
      name: '编码不同',
      tables: [{ name: '培训', rows, budget, code: '13082225P000169100010' }, { name: '检测', rows, budget, code: '13082225P000170100011' }],
    },
    { name: '同名的项目另有规则', tables: [{ name: '培训', rows, budget }, { name: '培训', rows, budget }] },
    { name: '没有编码', tables: [{ name: '培训', rows, budget, code: '' }, { name: '检测', rows, budget, code: '' }] },
  ],
  invalid: [
    {
      name: '两个项目同一个编码',
      tables: [{ name: '培训', rows, budget }, { name: '检测', rows, budget }],
      reports: [{ messageId: 'same', data: { code: '13082225P000169100010', other: '培训' }, at: '表2!B3', related: ['表1!B3'] }],
    },
  ],
});
