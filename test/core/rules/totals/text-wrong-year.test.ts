import { textWrongYear } from '../../../../src/core/rules/totals/text-wrong-year';
import { testWorkbookRule } from '../rule-tester';

testWorkbookRule(textWrongYear, {
  valid: [
    { name: '相符', tables: [
      [
        ['某某局2025年部门预算信息公开情况说明'],
        ['2025年，某某局支出预算9628.22万元，比2024年预算增加793.14万元。'],
      ],
    ] },
  ],
  invalid: [
    {
      name: '比较的年份写错',
      tables: [
        [
          ['某某局2025年部门预算信息公开情况说明'],
          ['2025年，某某局支出预算9628.22万元，比2025年预算增加793.14万元。'],
        ],
      ],
      reports: [
        { messageId: 'wrong-year', at: '表1!A2' },
      ],
    },
  ],
});
