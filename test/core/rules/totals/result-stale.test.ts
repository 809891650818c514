import { resultStale } from '../../../../src/core/rules/totals/result-stale';
import { formula, number } from '../cells';
import { testWorkbookRule } from '../rule-tester';

testWorkbookRule(resultStale, {
  valid: [
    { name: '相符', tables: [
      [
        ['2025年部门支出总表'],
        ['单位：万元'],
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ['合计', null, number('100.00'), number('60.00'), number('40.00')],
        ['208', '社会保障和就业支出', number('70.00'), number('50.00'), number('20.00')],
        ['20801', '人力资源和社会保障管理事务', formula(70, '=SUM(C7:C8)'), number('50.00'), number('20.00')],
        ['2080101', '行政运行', number('50.00'), number('50.00'), null],
        ['2080102', '一般行政管理事务', number('20.00'), null, number('20.00')],
        ['221', '住房保障支出', number('30.00'), number('10.00'), number('20.00')],
        ['22102', '住房改革支出', number('30.00'), number('10.00'), number('20.00')],
        ['2210201', '住房公积金', number('30.00'), number('10.00'), number('20.00')],
      ],
    ] },
  ],
  invalid: [
    {
      name: '公式的结果没有更新',
      tables: [
        [
          ['2025年部门支出总表'],
          ['单位：万元'],
          ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
          ['合计', null, number('100.00'), number('60.00'), number('40.00')],
          ['208', '社会保障和就业支出', number('70.00'), number('50.00'), number('20.00')],
          ['20801', '人力资源和社会保障管理事务', formula(50, '=SUM(C7:C8)'), number('50.00'), number('20.00')],
          ['2080101', '行政运行', number('50.00'), number('50.00'), null],
          ['2080102', '一般行政管理事务', number('20.00'), null, number('20.00')],
          ['221', '住房保障支出', number('30.00'), number('10.00'), number('20.00')],
          ['22102', '住房改革支出', number('30.00'), number('10.00'), number('20.00')],
          ['2210201', '住房公积金', number('30.00'), number('10.00'), number('20.00')],
        ],
      ],
      reports: [
        { messageId: 'stale-result', at: '表1!C6' },
      ],
    },
  ],
});
