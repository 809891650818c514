import { textOutdatedName } from '../../../../src/core/rules/totals/text-outdated-name';
import { testWorkbookRule } from '../rule-tester';

testWorkbookRule(textOutdatedName, {
  valid: [
    { name: '相符', tables: [
      [
        ['某某局2025年部门预算信息公开情况说明'],
        ['财政拨款支出主要内容如下：'],
        ['1、卫生健康支出（210类）行政事业单位医疗（11款）行政单位医疗（01项）98.27万元，用于缴纳医疗保险。'],
      ],
    ] },
  ],
  invalid: [
    {
      name: '科目名称过时或与表不一致',
      tables: [
        [
          ['某某局2025年部门预算信息公开情况说明'],
          ['财政拨款支出主要内容如下：'],
          ['1、医疗卫生与计划生育支出（210类）行政事业单位医疗（11款）行政单位医疗（01项）98.27万元，用于缴纳医疗保险。'],
        ],
      ],
      reports: [
        { messageId: 'outdated-name', at: '表1!A3' },
      ],
    },
  ],
});
