import { textUnfinished } from '../../../../src/core/rules/totals/text-unfinished';
import { testWorkbookRule } from '../rule-tester';

testWorkbookRule(textUnfinished, {
  valid: [
    { name: '相符', tables: [
      [
        ['某某局2025年部门预算信息公开情况说明'],
        ['公务用车购置及运行费9.98万元，与2024年预算数持平，主要原因是车辆数没有变化。'],
      ],
    ] },
  ],
  invalid: [
    {
      name: '句子没有写完',
      tables: [
        [
          ['某某局2025年部门预算信息公开情况说明'],
          ['公务用车购置及运行费9.98万元，与2024年预算数持平，主要原因是。'],
        ],
      ],
      reports: [
        { messageId: 'unfinished', at: '表1!A2' },
      ],
    },
  ],
});
