import { duplicateName } from '../../../../src/core/rules/completeness/duplicate-name';
import { testRule } from '../rule-tester';

testRule(duplicateName, {
  valid: [
    { name: '名称各不相同', rows: [['数量指标', '培训人数', '≥100人'], ['数量指标', '培训期数', '≥3 期']] },
    { name: '分档：描述和值都不同', rows: [['成本指标', '发放标准', '=1 万元', '学士发放标准'], ['成本指标', '发放标准', '=3 万元', '硕士发放标准']] },
    { name: '不同二级指标下同名', rows: [['社会效益指标', '就业人数', '≥60人'], ['可持续影响指标', '就业人数', '≥60人']] },
  ],
  invalid: [
    {
      name: '名称、描述都相同',
      rows: [['数量指标', '补贴人数', '≥60人', '领取补贴的人数'], ['数量指标', '补贴人数', '≥80人', '领取补贴的人数']],
      reports: [{ messageId: 'same', data: { no: 1 }, at: 'C5', related: ['C4'] }],
    },
    {
      name: '中间隔着别的指标，名称多一个空格',
      rows: [['数量指标', '补贴人数', '≥60人', '人数'], ['数量指标', '培训期数', '≥3 期'], ['数量指标', '补贴 人数', '≥60人', '领取人数']],
      reports: [{ messageId: 'same', at: 'C6', related: ['C4'] }],
    },
  ],
});
