import { numberAmongFormulas } from '../../../../src/core/rules/totals/number-among-formulas';
import { formula, number } from '../cells';
import { testWorkbookRule } from '../rule-tester';

testWorkbookRule(numberAmongFormulas, {
  valid: [
    { name: '相符', tables: [
      [
        ['2025年部门支出总表'],
        ['单位：万元'],
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ['合计', null, formula(100, '=SUM(D4:E4)'), number('60.00'), number('40.00')],
        ['208', '社会保障和就业支出', formula(70, '=SUM(D5:E5)'), number('50.00'), number('20.00')],
        ['20801', '人力资源和社会保障管理事务', formula(70, '=SUM(D6:E6)'), number('50.00'), number('20.00')],
        ['2080101', '行政运行', formula(50, '=SUM(D7:E7)'), number('50.00'), null],
        ['2080102', '一般行政管理事务', formula(20, '=SUM(D8:E8)'), null, number('20.00')],
        ['221', '住房保障支出', formula(30, '=SUM(D9:E9)'), number('10.00'), number('20.00')],
        ['22102', '住房改革支出', formula(30, '=SUM(D10:E10)'), number('10.00'), number('20.00')],
        ['2210201', '住房公积金', formula(30, '=SUM(D11:E11)'), number('10.00'), number('20.00')],
      ],
    ] },
  ],
  invalid: [
    {
      name: '公式被改成了数字',
      tables: [
        [
          ['2025年部门支出总表'],
          ['单位：万元'],
          ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
          ['合计', null, formula(100, '=SUM(D4:E4)'), number('60.00'), number('40.00')],
          ['208', '社会保障和就业支出', formula(70, '=SUM(D5:E5)'), number('50.00'), number('20.00')],
          ['20801', '人力资源和社会保障管理事务', formula(70, '=SUM(D6:E6)'), number('50.00'), number('20.00')],
          ['2080101', '行政运行', number('50.00'), number('50.00'), null],
          ['2080102', '一般行政管理事务', formula(20, '=SUM(D8:E8)'), null, number('20.00')],
          ['221', '住房保障支出', formula(30, '=SUM(D9:E9)'), number('10.00'), number('20.00')],
          ['22102', '住房改革支出', formula(30, '=SUM(D10:E10)'), number('10.00'), number('20.00')],
          ['2210201', '住房公积金', formula(30, '=SUM(D11:E11)'), number('10.00'), number('20.00')],
        ],
      ],
      reports: [
        { messageId: 'typed-among-formulas', at: '表1!C7', related: ['表1!C4'] },
      ],
    },
  ],
});
