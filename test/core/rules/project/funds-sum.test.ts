import { fundsSum } from '../../../../src/core/rules/project/funds-sum';
import { testRule } from '../rule-tester';

const rows = [['数量指标', '培训人数', '≥100人']] as const;
type Three = readonly [string, string, string];
const funds = (total: Three, fiscal: Three, other: Three) => [
  ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数'],
  [null, '年度资金总额', ...total],
  [null, '其中：财政拨款', ...fiscal],
  [null, '其他资金', ...other],
];

testRule(fundsSum, {
  valid: [
    { name: '各列都相等', block: funds(['100', '120', '90'], ['80', '100', '70'], ['20', '20', '20']), rows },
    { name: '全年预算数也不是两项相加', block: funds(['100', '120', '90'], ['80', '80', '70'], ['20', '20', '10']), rows },
  ],
  invalid: [
    {
      name: '执行数不等',
      block: funds(['100', '120', '90'], ['80', '100', '70'], ['20', '20', '10']),
      rows,
      reports: [{ messageId: 'executed', data: { total: '90', sum: '80', difference: '10', unit: '万元' }, at: 'E3', related: ['E4', 'E5'] }],
    },
    {
      name: '年初预算数不等',
      block: funds(['100', '120', '90'], ['70', '100', '70'], ['20', '20', '20']),
      rows,
      reports: [{ messageId: 'initial', data: { sum: '90' }, at: 'C3', related: ['C4', 'C5'] }],
    },
  ],
});
