import { nameGeneric } from '../../../../src/core/rules/wording/name-generic';
import { testRule } from '../rule-tester';

testRule(nameGeneric, {
  valid: [{ name: '写了对象', rows: [['质量指标', '培训合格率', '≥95%']] }],
  invalid: [
    { name: '只有合格率', rows: [['质量指标', '合格率', '≥95%']], reports: [{ messageId: 'generic', at: 'C4' }] },
    { name: '只有单位不算对象', rows: [['质量指标', '完成率（%）', '≥95%']], reports: [{ messageId: 'generic', at: 'C4' }] },
  ],
});
