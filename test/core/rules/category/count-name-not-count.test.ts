import { countNameNotCount } from '../../../../src/core/rules/category/count-name-not-count';
import { testRule } from '../rule-tester';

testRule(countNameNotCount, {
  valid: [
    { name: '名称说的是金额或占比', rows: [['数量指标', '发放资金数量', '≥100万元'], ['数量指标', '参训人数占总人数', '≥95%']] },
    { name: '人数配人', rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '率配百分比', rows: [['质量指标', '培训合格率', '≥95%']] },
    { name: '数量的增幅', rows: [['数量指标', '旅游人次', '同比增长≥5%']] },
  ],
  invalid: [
    { name: '人数配百分比', rows: [['数量指标', '培训人数', '≥95%']], reports: [{ messageId: 'contradicts', at: 'E4' }] },
    {
      name: '人数配金额',
      rows: [['经济效益指标', '再就业人数', '≥500 万元']],
      reports: [{ messageId: 'contradicts', at: 'E4' }],
    },
    {
      name: '带括号的次数',
      rows: [['数量指标', '考试场次(次)', '100%']],
      reports: [{ messageId: 'contradicts', at: 'E4' }],
    },
  ],
});
