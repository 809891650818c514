import { textPunctuation } from '../../../../src/core/rules/totals/text-punctuation';
import { testWorkbookRule } from '../rule-tester';

testWorkbookRule(textPunctuation, {
  valid: [
    { name: '相符', tables: [
      [
        ['某某局2025年部门预算信息公开情况说明'],
        ['4.开展“人民调解协议书检查”、“优秀调解案例”活动，用于信息化建设及运行维护等方面的支出。'],
      ],
    ] },
  ],
  invalid: [
    {
      name: '标点多余或不成对',
      tables: [
        [
          ['某某局2025年部门预算信息公开情况说明'],
          ['4.开展“人民调解协议书检查”、优秀调解案例”活动，用于信息化建设及运行维护等方面的支出。。'],
        ],
      ],
      reports: [
        { messageId: 'doubled', at: '表1!A2' },
        { messageId: 'quotes', at: '表1!A2' },
      ],
    },
  ],
});
