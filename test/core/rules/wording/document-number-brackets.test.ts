import { documentNumberBrackets } from '../../../../src/core/rules/wording/document-number-brackets';
import { testRule } from '../rule-tester';

testRule(documentNumberBrackets, {
  valid: [
    { name: '六角括号', rows: [['数量指标', '培训人数', '≥100人', '参训人数', '冀财社〔2021〕153号']] },
    { name: '后面没有几号', rows: [['数量指标', '培训人数', '≥100人', '参训人数', '[2024]年鉴']] },
  ],
  invalid: [
    {
      name: '方头括号',
      rows: [['数量指标', '培训人数', '≥100人', '参训人数', '冀财社【2018】21 号']],
      reports: [{ messageId: 'brackets', data: { found: '【2018】', count: 1 }, at: 'F4', fix: { kind: 'safe', before: '冀财社【2018】21 号', after: '冀财社〔2018〕21 号' } }],
    },
    {
      name: '方括号，两个文号一起改',
      rows: [['数量指标', '培训人数', '≥100人', '参训人数', '冀财社[2024]136号、冀财社[2023]9号']],
      reports: [{ messageId: 'brackets', at: 'F4', fix: { kind: 'safe', before: '冀财社[2024]136号、冀财社[2023]9号', after: '冀财社〔2024〕136号、冀财社〔2023〕9号' } }],
    },
    {
      name: '几行的依据一次改好',
      rows: [
        ['数量指标', '培训人数', '≥100人', '参训人数', '冀财社（2018）21号'],
        ['质量指标', '合格率', '≥95%', '合格人数占比', '冀财社〔2018〕21号'],
        ['时效指标', '完成时间', '12月底前', '办结时间', '冀财社[2018]21号'],
      ],
      reports: [
        {
          messageId: 'brackets',
          data: { count: 2 },
          at: 'F4',
          related: ['F6'],
          fix: { kind: 'safe', before: '冀财社（2018）21号｜冀财社[2018]21号', after: '冀财社〔2018〕21号｜冀财社〔2018〕21号' },
        },
      ],
    },
  ],
});
