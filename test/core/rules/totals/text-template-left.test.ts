import { textTemplateLeft } from '../../../../src/core/rules/totals/text-template-left';
import { testWorkbookRule } from '../rule-tester';

testWorkbookRule(textTemplateLeft, {
  valid: [
    { name: '相符', tables: [
      [
        ['某某局2025年部门预算信息公开情况说明'],
        ['财政拨款收入支出增加的主要原因是业务量增加。上年结转0万元。'],
      ],
    ] },
  ],
  invalid: [
    {
      name: '模板的提示语没有删',
      tables: [
        [
          ['某某局2025年部门预算信息公开情况说明'],
          ['财政拨款收入支出增加（减少）的主要原因是业务量增加。上年结转0万元。'],
        ],
      ],
      reports: [
        { messageId: 'template', at: '表1!A2' },
      ],
    },
  ],
});
