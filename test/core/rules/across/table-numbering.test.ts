import { tableNumbering } from '../../../../src/core/rules/across/table-numbering';
import { testWorkbookRule } from '../rule-tester';

const rows = [['数量指标', '人数', '≥1人']] as const;
const titled = (...titles: readonly string[]) => titles.map((title) => ({ title, rows }));

testWorkbookRule(tableNumbering, {
  valid: [
    { name: '连续', tables: titled('1.培训项目绩效目标表', '2.检测项目绩效目标表', '3.宣传项目绩效目标表') },
    { name: '重新从 1 开始', tables: titled('1.培训项目绩效目标表', '2.检测项目绩效目标表', '1.宣传项目绩效目标表') },
    { name: '没有编号', tables: titled('培训项目绩效目标表', '检测项目绩效目标表') },
  ],
  invalid: [
    {
      name: '跳号和重号',
      tables: titled('1.培训项目绩效目标表', '3.检测项目绩效目标表', '3.宣传项目绩效目标表'),
      reports: [
        { messageId: 'gap', data: { number: 3, before: 1 }, at: '表2!A1', related: ['表1!A1'] },
        { messageId: 'twice', data: { number: 3 }, at: '表3!A1', related: ['表2!A1'] },
      ],
    },
  ],
});
