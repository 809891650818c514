import { rateAtMost } from '../../../../src/core/rules/category/rate-at-most';
import { testRule } from '../rule-tester';

testRule(rateAtMost, {
  valid: [
    { name: '下限', rows: [['质量指标', '培训合格率', '≥95%']] },
    { name: '差错率越低越好', rows: [['质量指标', '发放差错率', '≤1%']] },
    { name: '成本的使用率是上限', rows: [['成本指标', '预算使用率', '≤100%']] },
  ],
  invalid: [
    { name: '完成率用上限', rows: [['质量指标', '任务完成率', '≤95%']], reports: [{ messageId: 'at-most', at: 'E4', fix: { kind: 'confirm', before: '≤95%', after: '≥95%' } }] },
  ],
});
