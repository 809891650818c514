import { toleratesWhatMustNotBe } from '../../../../src/core/rules/value/tolerates-what-must-not-be';
import { testRule } from '../rule-tester';

testRule(toleratesWhatMustNotBe, {
  valid: [
    { name: '零', rows: [['社会效益指标', '事件数量', '=0起', '群体性事件', '杜绝发生']] },
    { name: '少于一起就是没有', rows: [['社会效益指标', '事件数量', '<1起', '群体性事件', '杜绝发生']] },
    { name: '没有说杜绝', rows: [['社会效益指标', '投诉件数', '≤3件', '投诉情况', '上年 5 件']] },
  ],
  invalid: [
    {
      name: '杜绝发生却允许一起',
      rows: [['社会效益指标', '事件数量', '≤1 起', '群体性事件', '底线值、杜绝发生']],
      reports: [{ messageId: 'allows', data: { stated: '杜绝' }, at: 'E4', fix: { kind: 'confirm', before: '≤1 起', after: '=0起' } }],
    },
  ],
});
