import { numberContradictsText } from '../../../../src/core/rules/value/number-contradicts-text';
import { testRule } from '../rule-tester';

testRule(numberContradictsText, {
  valid: [
    { name: '数的是另一个名词', rows: [['数量指标', '新增公办园学位', '1620个', '按 18 个班计']] },
    { name: '数相同', rows: [['数量指标', '专线 15 条', '15条']] },
    { name: '换算后相同', rows: [['成本指标', '总成本', '≤30000元', '总成本 3 万元']] },
    { name: '单位不同的数', rows: [['质量指标', '高端岗位数', '≥100个', '提供 8 万元年薪的岗位']] },
    { name: '文字里有一个数相符', rows: [['数量指标', '培训', '≥100人', '两期，一期 40 人，共 100 人']] },
    { name: '文字说的是界限', rows: [['数量指标', '培训', '≥120人', '参训 100 人以上']] },
    { name: '期限里的日', rows: [['时效指标', '发放', '每月20日前', '每月 25 日发放']] },
  ],
  invalid: [
    {
      name: '名称和值不一致',
      rows: [['数量指标', '专线 15 条', '20条']],
      reports: [{ messageId: 'differs', data: { stated: '15 条', value: '20条' }, at: 'E4' }],
    },
    {
      name: '描述和值不一致',
      rows: [['数量指标', '专线数量', '20条', '保障专线 15 条']],
      reports: [{ messageId: 'differs', at: 'E4' }],
    },
    {
      name: '名称是数量，值是百分比',
      rows: [['数量指标', '购买资料 34 套', '≥98%']],
      reports: [{ messageId: 'differs', at: 'E4' }],
    },
    {
      name: '数写了两遍',
      rows: [['数量指标', '专线 15 条', '1515']],
      reports: [{ messageId: 'doubled', at: 'E4', fix: { kind: 'confirm', before: '1515', after: '15条' } }],
    },
  ],
});
