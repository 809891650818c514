import { executedOverBudget } from '../../../../src/core/rules/score/executed-over-budget';
import { testRule } from '../rule-tester';

const rows = [['数量指标', '培训人数', '≥100人']] as const;
type Three = readonly [string, string, string];
const funds = (total: Three, fiscal: Three, other: Three) => [
  ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数'],
  [null, '年度资金总额', ...total],
  [null, '其中：财政拨款', ...fiscal],
  [null, '其他资金', ...other],
];

testRule(executedOverBudget, {
  valid: [
    { name: '没有执行完', block: funds(['100', '120', '90'], ['80', '100', '70'], ['20', '20', '20']), rows },
    { name: '正好执行完', block: funds(['100', '120', '120'], ['80', '100', '100'], ['20', '20', '20']), rows },
    { name: '追加的预算已经填进全年预算数', block: funds(['100', '130', '125'], ['80', '110', '105'], ['20', '20', '20']), rows },
  ],
  invalid: [
    {
      name: '执行数大于全年预算数',
      block: funds(['100', '120', '150'], ['80', '100', '130'], ['20', '20', '20']),
      rows,
      reports: [{ messageId: 'over', data: { executed: '150', budget: '120', rate: '125' }, at: 'E3', related: ['D3'] }],
    },
  ],
});
