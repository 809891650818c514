import { quantityInMoney } from '../../../../src/core/rules/category/quantity-in-money';
import { testRule } from '../rule-tester';

testRule(quantityInMoney, {
  valid: [
    { name: '数量', rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '产出就是贷款额', rows: [['数量指标', '撬动银行贷款额', '≥8400 万元']] },
    { name: '金额在成本指标下', rows: [['成本指标', '培训成本', '≤12 万元']] },
  ],
  invalid: [
    { name: '运行经费', rows: [['数量指标', '孵化基地运行经费', '6 万元']], reports: [{ messageId: 'money', at: 'E4', fix: { kind: 'confirm', before: '数量指标', after: '成本指标' } }] },
  ],
});
