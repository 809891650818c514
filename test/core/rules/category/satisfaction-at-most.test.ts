import { satisfactionAtMost } from '../../../../src/core/rules/category/satisfaction-at-most';
import { testRule } from '../rule-tester';

testRule(satisfactionAtMost, {
  valid: [
    { name: '下限', rows: [['服务对象满意度指标', '学员满意度', '≥95%']] },
    { name: '投诉率', rows: [['服务对象满意度指标', '群众投诉率', '≤1%']] },
  ],
  invalid: [
    { name: '上限', rows: [['服务对象满意度指标', '学员满意度', '≤95%']], reports: [{ messageId: 'at-most', at: 'E4', fix: { kind: 'confirm', before: '≤95%', after: '≥95%' } }] },
  ],
});
