import { markupLeft } from '../../../../src/core/rules/wording/markup-left';
import { testRule } from '../rule-tester';

testRule(markupLeft, {
  valid: [
    { name: '没有代码', rows: [['数量指标', '培训人数', '≥120人', '参加培训的人数']] },
    { name: '小于号和书名号', rows: [['数量指标', '培训人数', '≥120人', '《劳动法》a<b']] },
  ],
  invalid: [
    {
      name: '换行代码',
      rows: [['数量指标', '培训人数', '≥120人', '参加培训<br/>的人数&nbsp;']],
      reports: [
        { messageId: 'left', data: { found: '<br/>' }, at: 'D4', fix: { kind: 'safe', before: '参加培训<br/>的人数&nbsp;', after: '参加培训的人数' } },
      ],
    },
  ],
});
