import { costInWords } from '../../../../src/core/rules/category/cost-in-words';
import { testRule } from '../rule-tester';

testRule(costInWords, {
  valid: [
    { name: '金额', rows: [['成本指标', '总成本', '≤12万元']] },
    { name: '值里有数', rows: [['成本指标', '总成本', '控制在预算 12 以内']] },
    { name: '生态环境成本', rows: [['生态环境成本指标', '污染', '不产生污染']] },
    { name: '照抄名称另有规则', rows: [['成本指标', '控制在预算内', '控制在预算内']] },
  ],
  invalid: [{ name: '控制在预算内', rows: [['成本指标', '总成本', '控制在预算范围内']], reports: [{ messageId: 'words', at: 'E4' }] }],
});
