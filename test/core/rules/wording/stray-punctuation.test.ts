import { strayPunctuation } from '../../../../src/core/rules/wording/stray-punctuation';
import { testRule } from '../rule-tester';

testRule(strayPunctuation, {
  valid: [
    { name: '正常的标点', rows: [['数量指标', '培训人数', '≥120人', '（1）参加“三支一扶”培训，并结业的人数；']] },
    { name: '半角编号', rows: [['数量指标', '培训人数', '≥120人', '1)参加培训的人数']] },
    { name: '省略号', rows: [['数量指标', '培训人数', '≥120人', '培训……人数']] },
  ],
  invalid: [
    {
      name: '两个句号',
      rows: [['数量指标', '培训人数', '≥120人', '参加培训的人数。。']],
      reports: [
        { messageId: 'doubled', data: { found: '。。' }, at: 'D4', fix: { kind: 'safe', before: '参加培训的人数。。', after: '参加培训的人数。' } },
      ],
    },
    {
      name: '以逗号开头',
      rows: [['数量指标', '培训人数', '≥120人', '，参加培训的人数']],
      reports: [{ messageId: 'leading', at: 'D4', fix: { kind: 'safe', before: '，参加培训的人数', after: '参加培训的人数' } }],
    },
    {
      name: '整格套着引号',
      rows: [['数量指标', '培训人数', '≥120人', '"参加培训的人数"']],
      reports: [{ messageId: 'quoted', at: 'D4', fix: { kind: 'safe', before: '"参加培训的人数"', after: '参加培训的人数' } }],
    },
    { name: '只有一半的引号', rows: [['数量指标', '培训人数', '≥120人', '“三支一扶培训']], reports: [{ messageId: 'unpaired', data: { found: '“' }, at: 'D4' }] },
  ],
});
