import { basisWithoutNumber } from '../../../../src/core/rules/wording/basis-without-number';
import { testRule } from '../rule-tester';

testRule(basisWithoutNumber, {
  valid: [
    { name: '有文号', rows: [['数量指标', '培训人数', '1人', '', '《培训工作方案》（冀人社发〔2025〕8号）']] },
    { name: '法律', rows: [['数量指标', '检查次数', '1次', '', '《中华人民共和国劳动法》']] },
    { name: '没有文件名', rows: [['数量指标', '检查次数', '1次', '', '上年检查 12 次']] },
  ],
  invalid: [
    {
      name: '只有文件名',
      rows: [['数量指标', '培训人数', '1人', '', '《关于做好培训工作的通知》']],
      reports: [{ messageId: 'no-number', data: { document: '《关于做好培训工作的通知》' }, at: 'F4' }],
    },
  ],
});
