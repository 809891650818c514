import { timelinessInMoney } from '../../../../src/core/rules/category/timeliness-in-money';
import { testRule } from '../rule-tester';

testRule(timelinessInMoney, {
  valid: [
    { name: '到期应完成的投资', rows: [['时效指标', '6月底前完成投资额', '≥5000万元']] },
    { name: '及时率', rows: [['时效指标', '发放及时率', '=100%']] },
    { name: '期限', rows: [['时效指标', '完成时间', '12月底前']] },
  ],
  invalid: [
    { name: '成本', rows: [['时效指标', '就业补助资金成本', '≤415万元']], reports: [{ messageId: 'money', at: 'E4', fix: { kind: 'confirm', before: '时效指标', after: '成本指标' } }] },
  ],
});
