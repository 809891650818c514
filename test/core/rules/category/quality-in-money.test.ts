import { qualityInMoney } from '../../../../src/core/rules/category/quality-in-money';
import { testRule } from '../rule-tester';

testRule(qualityInMoney, {
  valid: [
    { name: '合格率', rows: [['质量指标', '培训合格率', '≥95%']] },
    { name: '率配金额的另有规则', rows: [['质量指标', '培训完成率', '≥644 万元']] },
  ],
  invalid: [
    { name: '发放标准', rows: [['质量指标', '发放标准', '1 万元']], reports: [{ messageId: 'money', at: 'E4', fix: { kind: 'confirm', before: '质量指标', after: '成本指标' } }] },
  ],
});
