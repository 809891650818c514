import { satisfactionAtMost } from '../../../../src/core/rules/category/satisfaction-at-most';
import { testRule } from '../rule-tester';

testRule(satisfactionAtMost, {
  valid: [
    { name: '不满意率越低越好', rows: [['服务对象满意度指标', '群众不满意率', '≤3%']] },
    { name: '下限', rows: [['服务对象满意度指标', '学员满意度', '≥95%']] },
    { name: '投诉率', rows: [['服务对象满意度指标', '群众投诉率', '≤1%']] },
  ],
  invalid: [
    { name: '名称里有隐患，说的还是满意度', rows: [['服务对象满意度指标', '隐患点群众满意度', '≤90%']], reports: [{ messageId: 'at-most', at: 'E4', fix: { kind: 'confirm', before: '≤90%', after: '≥90%' } }] },
    { name: '上限', rows: [['服务对象满意度指标', '学员满意度', '≤95%']], reports: [{ messageId: 'at-most', at: 'E4', fix: { kind: 'confirm', before: '≤95%', after: '≥95%' } }] },
  ],
});
