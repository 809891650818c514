import { nameTooLong } from '../../../../src/core/rules/wording/name-too-long';
import { testRule } from '../rule-tester';

const LONG = '组织开展全县机关事业单位工作人员业务能力提升培训并做好培训期间各项服务保障工作的人数';

testRule(nameTooLong, {
  valid: [
    { name: '一个量', rows: [['数量指标', '培训人数', '≥120人']] },
    { name: '括号里的说明不计', rows: [['数量指标', `培训人数（${LONG}）`, '≥120人']] },
  ],
  invalid: [{ name: '一句话', rows: [['数量指标', LONG, '≥120人']], reports: [{ messageId: 'long', data: { length: 42 }, at: 'C4' }] }],
});
