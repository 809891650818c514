import { executionOverWeight } from '../../../../src/core/rules/score/execution-over-weight';
import type { Content } from '../../../support/sheet';
import { testRule } from '../rule-tester';

const rows = [['数量指标', '培训人数', '≥100人']] as const;
/** 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分 */
const funds = (...total: readonly Content[]) => [
  ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', ...total],
];

testRule(executionOverWeight, {
  valid: [
    { name: '得满分', block: funds('100', '100', '100', '10', '100%', '10'), rows },
    { name: '没有得分', block: funds('100', '100', '100', '10', '100%', null), rows },
  ],
  invalid: [{ name: '得分大于分值', block: funds('100', '100', '100', '10', '100%', '12'), rows, reports: [{ messageId: 'over', data: { score: '12', weight: '10' }, at: 'H3', related: ['F3'] }] }],
});
