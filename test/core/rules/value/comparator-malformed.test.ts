import { comparatorMalformed } from '../../../../src/core/rules/value/comparator-malformed';
import { testRule } from '../rule-tester';

testRule(comparatorMalformed, {
  valid: [
    { name: '两头都有界限', rows: [['质量指标', '负荷率', '95%≤X≤100%']] },
    { name: '标准比较符', rows: [['质量指标', '培训合格率', '≥95%']] },
    { name: '全角比较符另有规则', rows: [['质量指标', '培训合格率', '＞95%']] },
    { name: '书名号括着文件名', rows: [['社会效益指标', '服务水平', '达到《服务规范》要求']] },
  ],
  invalid: [
    {
      name: '重复',
      rows: [['质量指标', '培训合格率', '≥≥95%']],
      reports: [{ messageId: 'malformed', data: { comparator: '≥' }, at: 'E4', fix: { kind: 'safe', before: '≥≥95%', after: '≥95%' } }],
    },
    {
      name: '并用',
      rows: [['质量指标', '培训合格率', '=≥95%']],
      reports: [{ messageId: 'malformed', data: { comparator: '≥' }, at: 'E4', fix: { kind: 'safe', before: '=≥95%', after: '≥95%' } }],
    },
    {
      name: '书名号代替小于号',
      rows: [['质量指标', '故障次数', '《5 次']],
      reports: [{ messageId: 'malformed', data: { comparator: '<' }, at: 'E4', fix: { kind: 'safe', before: '《5 次', after: '<5 次' } }],
    },
    {
      name: '公式代码',
      rows: [['质量指标', '培训合格率', '$\\geq 90\\%$']],
      reports: [{ messageId: 'malformed', at: 'E4', fix: { kind: 'safe', before: '$\\geq 90\\%$', after: '≥90%' } }],
    },
    {
      name: '两个方向并用，由人确认',
      rows: [['质量指标', '培训合格率', '≥≤95%']],
      reports: [{ messageId: 'malformed', at: 'E4', fix: { kind: 'confirm', before: '≥≤95%', after: '≥95%' } }],
    },
  ],
});
