import { benefitInMoney } from '../../../../src/core/rules/category/benefit-in-money';
import { testRule } from '../rule-tester';

testRule(benefitInMoney, {
  valid: [
    { name: '执行到位的金额', rows: [['社会效益指标', '执行到位金额', '≥4.2亿元']] },
    { name: '定性的影响', rows: [['社会效益指标', '单位正常运转', '正常运转']] },
    { name: '影响本身是金额', rows: [['社会效益指标', '带动社会投资', '≥500万元']] },
    { name: '经济效益可以是金额', rows: [['经济效益指标', '新增产值', '≥500万元']] },
  ],
  invalid: [{ name: '把预算抄进效益', rows: [['社会效益指标', '单位正常运转', '2万元', '保障工作']], reports: [{ messageId: 'money', at: 'E4' }] }],
});
