import { goalNumberSlip } from '../../../../src/core/rules/project/goal-number-slip';
import { testRule } from '../rule-tester';

testRule(goalNumberSlip, {
  valid: [
    { name: '两处一致', goals: ['完成红树林修复120公顷'], rows: [['数量指标', '红树林修复面积', '120公顷']] },
    { name: '另一条指标正是目标的数', goals: ['完成红树林修复120公顷'], rows: [['数量指标', '红树林修复面积', '120公顷'], ['数量指标', '红树林补植面积', '102公顷']] },
    { name: '说的不是一件事', goals: ['巡护海岸120公里'], rows: [['数量指标', '铺设管网', '102公里']] },
    { name: '数差得多，不是笔误', goals: ['完成红树林修复120公顷'], rows: [['数量指标', '红树林修复面积', '≥96公顷']] },
    { name: '单位不同', goals: ['修复红树林120公顷'], rows: [['数量指标', '红树林修复面积', '102亩']] },
  ],
  invalid: [
    {
      name: '数字颠倒',
      goals: ['完成红树林修复120公顷'],
      rows: [['数量指标', '红树林修复面积', '102公顷']],
      reports: [{ messageId: 'slip', data: { stated: '120公顷' }, at: 'E4', related: ['B2'] }],
    },
    {
      name: '少写一个零',
      goals: ['购置图书15000册，接待读者18万人次'],
      rows: [['数量指标', '购置图书册数', '≥1500册']],
      reports: [{ messageId: 'slip', data: { stated: '15000册' }, at: 'E4', related: ['B2'] }],
    },
  ],
});
