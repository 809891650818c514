import { goalNumbering } from '../../../../src/core/rules/project/goal-numbering';
import { testRule } from '../rule-tester';

const rows = [['数量指标', '人数', '≥1人']] as const;

testRule(goalNumbering, {
  valid: [
    { name: '连续', rows, goals: ['1.完成培训', '2.提高就业率', '3.做好服务'] },
    { name: '没有编号', rows, goals: ['完成培训', '提高就业率'] },
    { name: '重新从 1 开始', rows, goals: ['1.完成培训', '2.提高就业率', '1.做好服务'] },
    { name: '小数不是编号', rows, goals: ['1.完成培训', '2.5 万人参保'] },
  ],
  invalid: [{ name: '跳号', rows, goals: ['1.完成培训', '7.提高就业率'], reports: [{ messageId: 'gap', data: { before: 1, number: 7 }, at: 'B2' }] }],
});
