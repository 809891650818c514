import { textRateWrong } from '../../../../src/core/rules/totals/text-rate-wrong';
import { testWorkbookRule } from '../rule-tester';

testWorkbookRule(textRateWrong, {
  valid: [
    { name: '相符', tables: [
      [
        ['某某局2025年部门预算信息公开情况说明'],
        ['财政拨款支出主要内容如下：'],
        ['1、公共安全支出（204类）司法（06款）行政运行（01项）1434.89万元。2024年当年预算执行数为1690.69万元，2025年预算安排1434.89万元，比2024年预算执行数减少15.13%。'],
      ],
    ] },
  ],
  invalid: [
    {
      name: '增减比例算错',
      tables: [
        [
          ['某某局2025年部门预算信息公开情况说明'],
          ['财政拨款支出主要内容如下：'],
          ['1、公共安全支出（204类）司法（06款）行政运行（01项）1434.89万元。2024年当年预算执行数为1690.69万元，2025年预算安排1434.89万元，比2024年预算执行数减少1.10%。'],
        ],
      ],
      reports: [
        { messageId: 'differs', at: '表1!A3' },
      ],
    },
  ],
});
