import { satisfactionInBenefit } from '../../../../src/core/rules/category/satisfaction-in-benefit';
import { testRule } from '../rule-tester';

testRule(satisfactionInBenefit, {
  valid: [
    { name: '在满意度指标下', rows: [['服务对象满意度指标', '学员满意度', '≥95%']] },
    { name: '效益写影响', rows: [['社会效益指标', '就业人数', '≥60人']] },
  ],
  invalid: [
    {
      name: '在社会效益下',
      rows: [['社会效益指标', '群众满意率', '>95%']],
      reports: [{ messageId: 'misplaced', at: 'C4', related: ['B4'], fix: { kind: 'confirm', before: '效益指标｜社会效益指标', after: '满意度指标｜服务对象满意度指标' } }],
    },
  ],
});
