import { unitNonstandard } from '../../../../src/core/rules/value/unit-nonstandard';
import { testRule } from '../rule-tester';

testRule(unitNonstandard, {
  valid: [
    { name: '通行写法', rows: [['成本指标', '培训成本', '≤12 万元']] },
    { name: '标准包外的正常单位', rows: [['质量指标', '取暖温度', '≥18 摄氏度']] },
    { name: '万人不是金额', rows: [['数量指标', '惠及人数', '≥12.5 万人']] },
  ],
  invalid: [
    {
      name: '比率',
      rows: [['质量指标', '培训合格率', '≥95比率']],
      reports: [{ messageId: 'use', data: { unit: '比率', standard: '%' }, at: 'E4', fix: { kind: 'safe', before: '≥95比率', after: '≥95%' } }],
    },
    {
      name: '人数',
      rows: [['数量指标', '培训人数', '175 人数']],
      reports: [{ messageId: 'use', data: { standard: '人' }, at: 'E4', fix: { kind: 'confirm', before: '175 人数', after: '175人' } }],
    },
    {
      name: '金额少了元',
      rows: [['成本指标', '总成本', '≤150 万']],
      reports: [{ messageId: 'use', data: { standard: '万元' }, at: 'E4', fix: { kind: 'confirm', before: '≤150 万', after: '≤150万元' } }],
    },
    {
      name: '单价上下写反',
      rows: [['成本指标', '软件服务标准', '4000 个/元']],
      reports: [{ messageId: 'inverted', data: { unit: '个/元' }, at: 'E4' }],
    },
  ],
});
