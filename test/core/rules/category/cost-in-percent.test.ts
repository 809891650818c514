import { costInPercent } from '../../../../src/core/rules/category/cost-in-percent';
import { testRule } from '../rule-tester';

testRule(costInPercent, {
  valid: [
    { name: '金额', rows: [['成本指标', '培训成本', '≤12 万元']] },
    { name: '节约率', rows: [['成本指标', '成本节约率', '≥5%']] },
    { name: '贷款利率', rows: [['成本指标', '贷款利率', '≤4.35%']] },
  ],
  invalid: [
    { name: '支付率', rows: [['成本指标', '项目资金支付率', '≥95%']], reports: [{ messageId: 'percent', at: 'E4' }] },
  ],
});
