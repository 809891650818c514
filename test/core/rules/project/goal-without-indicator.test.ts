import { goalWithoutIndicator } from '../../../../src/core/rules/project/goal-without-indicator';
import { testRule } from '../rule-tester';

const rows = [
  ['数量指标', '培训人数', '≥100人'],
  ['质量指标', '培训合格率', '≥90%'],
  ['时效指标', '培训完成时间', '12月底前'],
  ['社会效益指标', '学员就业率', '≥60%'],
] as const;
const ours = '1.组织职业培训，使学员掌握一门技能。';
const stray = '2.新建村级供水管网，解决偏远村庄饮水困难问题。';

testRule(goalWithoutIndicator, {
  valid: [
    { name: '每条目标都有指标', goals: [ours, '2.帮助学员实现稳定就业，提高劳动者收入。'], rows },
    { name: '只有一条目标', goals: [stray], rows },
    { name: '指标太少，表可能没有填完', goals: [ours, stray], rows: rows.slice(0, 2) },
  ],
  invalid: [{ name: '供水的目标写进培训项目', goals: [ours, stray], rows, reports: [{ messageId: 'unmeasured', at: 'B2' }] }],
});
