import { textYear } from '../../../../src/core/rules/project/text-year';
import { testRule } from '../rule-tester';

const rows = [['数量指标', '人数', '≥1人']] as const;
const budget = ['1', '1', null] as const;

testRule(textYear, {
  valid: [
    { name: '本年', rows, budget, purpose: '2025年完成培训任务' },
    { name: '文件的年份', rows, budget, purpose: '按照《2024年培训方案》（冀人社〔2024〕8号）开展培训' },
    { name: '结转', rows, budget, purpose: '2024年培训任务结转资金' },
    { name: '没有编码', rows, budget, code: '', purpose: '2024年完成培训任务' },
  ],
  invalid: [
    { name: '没有编码，标题写明年度', rows, title: '2025年度项目支出绩效目标表', goals: ['1.完成2023年矛盾纠纷调解任务'], reports: [{ messageId: 'earlier', data: { year: '2023', budgetYear: '2025' }, at: 'B2' }] },
    { name: '用途是去年的', rows, budget, purpose: '2024年全年，完成培训任务', reports: [{ messageId: 'earlier', data: { year: '2024', budgetYear: '2025' }, at: 'B5' }] },
    {
      name: '依据是去年的，几行相同只报一次',
      budget,
      rows: [['数量指标', '人数', '≥1人', '', '文件要求，确保2024年工作开展'], ['数量指标', '期数', '≥1期', '', '文件要求，确保2024年工作开展']],
      reports: [{ messageId: 'earlier', at: 'F10' }],
    },
  ],
});
