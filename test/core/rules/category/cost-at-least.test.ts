import { costAtLeast } from '../../../../src/core/rules/category/cost-at-least';
import { testRule } from '../rule-tester';

testRule(costAtLeast, {
  valid: [
    { name: '节约、到位、投入越多越好', rows: [['成本指标', '降低采购成本', '≥10万元'], ['成本指标', '社会资本投入', '≥500万元'], ['成本指标', '压减一般性支出', '≥5万元']] },
    { name: '有上限', rows: [['成本指标', '培训总成本', '≤12 万元']] },
    { name: '人均标准另有规则', rows: [['成本指标', '人均培训标准', '≥500 元']] },
    { name: '节约额', rows: [['成本指标', '节约采购资金', '≥3 万元']] },
    { name: '效益金额', rows: [['经济效益指标', '增加收入', '≥30万元']] },
  ],
  invalid: [
    { name: '总额用 ≥', rows: [['成本指标', '项目实际支出', '≥30万元']], reports: [{ messageId: 'at-least', at: 'E4', fix: { kind: 'confirm', before: '≥30万元', after: '≤30万元' } }] },
    { name: '总额用 >', rows: [['成本指标', '按总成本控制', '>123 元']], reports: [{ messageId: 'at-least', at: 'E4', fix: { kind: 'confirm', before: '>123 元', after: '<123 元' } }] },
  ],
});
