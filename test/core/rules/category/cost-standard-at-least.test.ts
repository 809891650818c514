import { costStandardAtLeast } from '../../../../src/core/rules/category/cost-standard-at-least';
import { testRule } from '../rule-tester';

testRule(costStandardAtLeast, {
  valid: [
    { name: '描述写明是最低标准', rows: [['成本指标', '城市低保标准', '≥860元/人·月', '不低于省定标准']] },
    { name: '有上限', rows: [['成本指标', '人均培训标准', '≤500 元']] },
    { name: '总额另有规则', rows: [['成本指标', '项目实际支出', '≥30万元']] },
  ],
  invalid: [
    {
      name: '减免的标准也是标准',
      rows: [['成本指标', '殡葬减免标准', '≥1200元/具']],
      reports: [{ messageId: 'at-least', at: 'E4', fix: { kind: 'confirm', before: '≥1200元/具', after: '≤1200元/具' } }],
    },
    {
      name: '人均标准用 ≥',
      rows: [['成本指标', '人均补贴标准', '≥20.5 元/人·月']],
      reports: [{ messageId: 'at-least', at: 'E4', fix: { kind: 'confirm', before: '≥20.5 元/人·月', after: '≤20.5 元/人·月' } }],
    },
  ],
});
