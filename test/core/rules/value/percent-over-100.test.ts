import { percentOver100 } from '../../../../src/core/rules/value/percent-over-100';
import { testRule } from '../rule-tester';

testRule(percentOver100, {
  valid: [
    { name: '不超过 100%', rows: [['质量指标', '培训合格率', '≥95%']] },
    { name: '增长可以超过 100%', rows: [['经济效益指标', '产值增长率', '≥120%']] },
    { name: '超额完成可以超过 100%', rows: [['质量指标', '任务完成率', '≥110%']] },
  ],
  invalid: [
    { name: '合格率超过 100%', rows: [['质量指标', '培训合格率', '≥105%']], reports: [{ messageId: 'over', at: 'E4' }] },
    {
      name: '≥ 被识别成 2',
      rows: [['质量指标', '培训合格率', '292%']],
      reports: [{ messageId: 'read-as-2', data: { meant: '≥92%' }, at: 'E4', fix: { kind: 'confirm', before: '292%', after: '≥92%' } }],
    },
  ],
});
