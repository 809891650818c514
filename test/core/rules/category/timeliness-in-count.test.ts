import { timelinessInCount } from '../../../../src/core/rules/category/timeliness-in-count';
import { testRule } from '../rule-tester';

testRule(timelinessInCount, {
  valid: [
    { name: '及时率', rows: [['时效指标', '发放及时率', '=100%']] },
    { name: '逾期的件数', rows: [['时效指标', '未按时完成审计项目数量', '0次']] },
    { name: '每月几次', rows: [['时效指标', '每月发放次数', '=1 次']] },
  ],
  invalid: [
    { name: '每日时长填了人数', rows: [['时效指标', '每日播出时长', '≥2600人']], reports: [{ messageId: 'count', at: 'E4', fix: { kind: 'confirm', before: '时效指标', after: '数量指标' } }] },
    { name: '人数', rows: [['时效指标', '养老金待遇发放', '≥225816 人']], reports: [{ messageId: 'count', at: 'E4', fix: { kind: 'confirm', before: '时效指标', after: '数量指标' } }] },
  ],
});
