import { costNotMoney } from '../../../../src/core/rules/category/cost-not-money';
import { testRule } from '../rule-tester';

testRule(costNotMoney, {
  valid: [
    { name: '金额', rows: [['成本指标', '培训成本', '≤12 万元']] },
    { name: '单位成本', rows: [['成本指标', '人均培训成本', '≤500 元/人']] },
    { name: '节约率', rows: [['成本指标', '成本节约率', '≥5%']] },
    { name: '社会成本不是金额', rows: [['社会成本指标', '群众投诉', '≤2 次']] },
  ],
  invalid: [
    { name: '人数', rows: [['成本指标', '受益人数', '≥500 人']], reports: [{ messageId: 'not-money', at: 'E4' }] },
    { name: '天数', rows: [['成本指标', '控制成本', '≤15 工作日']], reports: [{ messageId: 'not-money', at: 'E4' }] },
  ],
});
