import { executionRateDiffers } from '../../../../src/core/rules/score/execution-rate-differs';
import type { Content } from '../../../support/sheet';
import { percent } from '../../../support/sheet';
import { testRule } from '../rule-tester';

const rows = [['数量指标', '培训人数', '≥100人']] as const;
/** 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分 */
const funds = (...total: readonly Content[]) => [
  ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', ...total],
];

testRule(executionRateDiffers, {
  valid: [
    { name: '执行数除以全年预算数', block: funds('100', '120', '96', '10', '80%', '8'), rows },
    { name: '执行率是百分比格式的数', block: funds('100', '120', '96', '10', percent(0.8), '8'), rows },
    { name: '按年初预算数计算', block: funds('100', '120', '96', '10', '96%', '9.6'), rows },
    { name: '四舍五入到整数', block: funds('90', '90', '61', '10', '68%', '7'), rows },
    { name: '没有填执行率', block: funds('100', '120', '96', '10', '', '8'), rows },
  ],
  invalid: [
    {
      name: '按哪个预算数计算都不符',
      block: funds('100', '120', '96', '10', '90%', '9'),
      rows,
      reports: [{ messageId: 'differs', data: { rate: '90', worked: '80' }, at: 'G3', related: ['E3', 'D3'] }],
    },
  ],
});
