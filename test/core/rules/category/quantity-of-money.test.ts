import { quantityOfMoney } from '../../../../src/core/rules/category/quantity-of-money';
import { testRule } from '../rule-tester';

testRule(quantityOfMoney, {
  valid: [
    { name: '贷款数了户数', rows: [['数量指标', '贴息贷款户数', '≥120户']] },
    { name: '列在经济效益', rows: [['经济效益指标', '撬动银行贷款额', '≥8400万元']] },
    { name: '花的钱是另一条规则的事', rows: [['数量指标', '培训经费', '6万元']] },
  ],
  invalid: [{ name: '数量指标写贷款额', rows: [['数量指标', '撬动银行贷款额', '≥8400万元']], reports: [{ messageId: 'money', data: { name: '撬动银行贷款额' }, at: 'E4' }] }],
});
