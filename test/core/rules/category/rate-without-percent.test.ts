import { rateWithoutPercent } from '../../../../src/core/rules/category/rate-without-percent';
import { testRule } from '../rule-tester';

testRule(rateWithoutPercent, {
  valid: [
    { name: '每百万车公里多少人', rows: [['质量指标', '行车责任事故死亡率', '≤0.02人/百万车公里']] },
    { name: '期限之后写着百分比', rows: [['时效指标', '项目开工率', '5月底前≥80%']] },
    { name: '百分比', rows: [['质量指标', '培训合格率', '≥95%']] },
    { name: '利率不一定是百分比', rows: [['成本指标', '贷款利率', '≤4 厘']] },
    { name: '工作效率', rows: [['社会效益指标', '工作效率', '≥5 件/天']] },
    { name: '没有单位的另有规则', rows: [['质量指标', '培训合格率', '≥95']] },
    { name: '满意度按分数打分', rows: [['服务对象满意度指标', '学员满意度', '≥90 分']] },
  ],
  invalid: [
    { name: '率配金额', rows: [['质量指标', '培训完成率', '≥644 万元']], reports: [{ messageId: 'not-percent', at: 'E4' }] },
    {
      name: '带括号的率配时长',
      rows: [['时效指标', '及时率（%）', '≤1 个月']],
      reports: [{ messageId: 'not-percent', at: 'E4' }],
    },
  ],
});
