import { benefitSlogan } from '../../../../src/core/rules/category/benefit-slogan';
import { testRule } from '../rule-tester';

testRule(benefitSlogan, {
  valid: [
    { name: '有数', rows: [['社会效益指标', '就业人数', '增长5%']] },
    { name: '有程度词', rows: [['社会效益指标', '业务能力', '有效提升']] },
    { name: '照抄名称另有规则', rows: [['社会效益指标', '促进就业', '促进就业']] },
    { name: '质量指标', rows: [['质量指标', '业务能力', '提升业务水平']] },
  ],
  invalid: [{ name: '口号', rows: [['社会效益指标', '业务能力', '提升业务水平']], reports: [{ messageId: 'slogan', at: 'E4' }] }],
});
