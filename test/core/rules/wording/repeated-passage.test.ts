import { repeatedPassage } from '../../../../src/core/rules/wording/repeated-passage';
import { testRule } from '../rule-tester';

testRule(repeatedPassage, {
  valid: [
    { name: '叠词', rows: [['社会效益指标', '家家户户', '≥95%', '方方面面的工作']] },
    { name: '隔开的重复', rows: [['社会效益指标', '培训', '≥95%', '参加培训人数/应参加培训人数']] },
  ],
  invalid: [
    {
      name: '贴了两遍',
      rows: [['数量指标', '养老金人数', '≥120人', '领取养老金养老金的人数']],
      reports: [
        {
          messageId: 'twice',
          data: { passage: '养老金' },
          at: 'D4',
          fix: { kind: 'confirm', before: '领取养老金养老金的人数', after: '领取养老金的人数' },
        },
      ],
    },
    {
      name: '文号贴了两遍',
      rows: [['数量指标', '办公', '≥1次', '', '根据【2015】52号【2015】52号文']],
      reports: [{ messageId: 'twice', at: 'F4', fix: { kind: 'confirm', before: '根据【2015】52号【2015】52号文', after: '根据【2015】52号文' } }],
    },
  ],
});
