import { contentsDiffer } from '../../../../src/core/rules/across/contents-differ';
import { testWorkbookRule } from '../rule-tester';

const rows = [['数量指标', '人数', '≥1人']] as const;
const contents = (...lines: readonly string[]) => [['目　录'], ...lines.map((line, index) => [line, index + 3])];
const CHAPTERS = ['第一部分 单位整体绩效目标', '第二部分 预算项目绩效目标'];

testWorkbookRule(contentsDiffer, {
  valid: [
    {
      name: '对得上',
      tables: [contents(...CHAPTERS, '1.培训项目绩效目标表', '2.检测项目绩效目标表'), { name: '培训项目', rows }, { name: '检测项目', rows, title: '2.检测项目绩效目标表' }],
    },
    { name: '没有目录', tables: [{ name: '培训项目', rows }] },
  ],
  invalid: [
    {
      name: '目录多一张、少一张',
      tables: [
        contents('1.培训项目绩效目标表', '2.宣传项目绩效目标表', '3.劳务派遣绩效目标表'),
        { name: '培训项目', rows },
        { name: '宣传项目', rows, title: '2.宣传项目绩效目标表' },
        { name: '检测项目', rows, title: '3.检测项目绩效目标表' },
      ],
      reports: [
        { messageId: 'no-table', data: { title: '3.劳务派遣绩效目标表' }, at: '表1!A4' },
        { messageId: 'not-listed', at: '表4!A1' },
      ],
    },
  ],
});
