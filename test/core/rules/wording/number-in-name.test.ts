import { numberInName } from '../../../../src/core/rules/wording/number-in-name';
import { testRule } from '../rule-tester';

testRule(numberInName, {
  valid: [
    { name: '率按多长时间算', rows: [['时效指标', '24小时火灾扑灭率', '≥95%']] },
    { name: '预报的时长', rows: [['质量指标', '24小时晴雨预报准确率', '≥86%']] },
    { name: '名称不带数值', rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '年度', rows: [['数量指标', '2025年培训人数', '≥100人']] },
    { name: '服务时限', rows: [['时效指标', '5个工作日内办结率', '≥95%']] },
    { name: '文号', rows: [['数量指标', '冀财社〔2021〕153号资金补贴人数', '≥60人']] },
    { name: '以上、以下划定范围', rows: [['数量指标', '20万元以下小额贷款户数', '≥50户']] },
    { name: '第几期', rows: [['数量指标', '第1期工程面积', '≥50平方米']] },
  ],
  invalid: [
    {
      name: '人数写进名称',
      rows: [['数量指标', '劳务派遣 29 人', '29 人']],
      reports: [{ messageId: 'number', data: { found: '29 人' }, at: 'C4', fix: { kind: 'confirm', before: '劳务派遣 29 人', after: '劳务派遣' } }],
    },
    {
      name: '值照抄名称，数移到指标值',
      rows: [['数量指标', '劳务派遣 29 人', '劳务派遣29人']],
      reports: [
        { messageId: 'number', at: 'C4', fix: { kind: 'confirm', before: '劳务派遣 29 人｜劳务派遣29人', after: '劳务派遣｜=29人' } },
      ],
    },
    {
      name: '值是另一个数，由人决定',
      rows: [['数量指标', '劳务派遣 29 人', '30人']],
      reports: [{ messageId: 'number', at: 'C4' }],
    },
    {
      name: '期限写进名称',
      rows: [['时效指标', '每月 20 日前支付', '每月 20 日前']],
      reports: [{ messageId: 'deadline', at: 'C4', fix: { kind: 'confirm', before: '每月 20 日前支付', after: '支付' } }],
    },
  ],
});
