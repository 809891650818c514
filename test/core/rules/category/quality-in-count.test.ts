import { qualityInCount } from '../../../../src/core/rules/category/quality-in-count';
import { testRule } from '../rule-tester';

testRule(qualityInCount, {
  valid: [
    { name: '合格率', rows: [['质量指标', '培训合格率', '≥95%']] },
    { name: '温度', rows: [['质量指标', '取暖温度', '≥18 摄氏度']] },
    { name: '示范单位数是水平', rows: [['质量指标', '国家级示范基地', '≥1 家']] },
    { name: '差错次数', rows: [['质量指标', '系统故障次数', '≤2 次']] },
    { name: '浓度', rows: [['质量指标', 'PM2.5年均浓度', '≤38 微克/立方米']] },
  ],
  invalid: [
    { name: '人次', rows: [['质量指标', '活动参与情况', '≥10 万人次']], reports: [{ messageId: 'count', at: 'E4', fix: { kind: 'confirm', before: '质量指标', after: '数量指标' } }] },
  ],
});
