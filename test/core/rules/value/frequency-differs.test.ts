import { frequencyDiffers } from '../../../../src/core/rules/value/frequency-differs';
import { testRule } from '../rule-tester';

testRule(frequencyDiffers, {
  valid: [
    { name: '每月一次，12 次', rows: [['数量指标', '党团活动', '≥12次', '每月开展一次']] },
    { name: '多于频率', rows: [['数量指标', '检查次数', '≥60次', '每周检查一次']] },
    { name: '单位不是次', rows: [['数量指标', '巡查覆盖', '30家', '每周巡查一次']] },
  ],
  invalid: [
    {
      name: '每周一次，却是 48 次',
      rows: [['质量指标', '党团活动', '≥48 次', '每周坚持开展一次党团活动']],
      reports: [{ messageId: 'differs', data: { expected: 52 }, at: 'E4' }],
    },
    { name: '每季度两次，却是 4 次', rows: [['数量指标', '每季度培训2次', '4次', '']], reports: [{ messageId: 'differs', data: { expected: 8 }, at: 'E4' }] },
  ],
});
