import { executionScore } from '../../../../src/core/rules/score/execution-score';
import type { Content } from '../../../support/sheet';
import { testRule } from '../rule-tester';

const rows = [['数量指标', '培训人数', '≥100人']] as const;
/** 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分 */
const funds = (...total: readonly Content[]) => [
  ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', ...total],
];

testRule(executionScore, {
  valid: [
    { name: '按执行率折算', block: funds('100', '120', '96', '10', '80%', '8'), rows },
    { name: '按档位给分', block: funds('100', '120', '96', '10', '80%', '7'), rows },
    { name: '分值是 20 分的', block: funds('100', '100', '100', '20', '100%', '20'), rows },
    { name: '没有得分', block: funds('100', '120', '96', '10', '80%', '-'), rows },
  ],
  invalid: [
    {
      name: '两种算法都不是',
      block: funds('100', '120', '96', '10', '80%', '9.5'),
      rows,
      reports: [{ messageId: 'unusual', data: { byRate: '8', byStep: '7' }, at: 'H3', related: ['G3', 'F3'] }],
    },
  ],
});
