import { nameTruncated } from '../../../../src/core/rules/wording/name-truncated';
import { testRule } from '../rule-tester';

testRule(nameTruncated, {
  valid: [
    { name: '完整的量', rows: [['质量指标', '培训合格率', '≥95%', '培训合格率达到要求']] },
    { name: '描述另起一句', rows: [['社会效益指标', '提升全县干部业务能力水准', '有效提升', '提升全县干部业务能力水准，增强服务意识']] },
    { name: '描述与名称相同', rows: [['社会效益指标', '保障退休人员的生活', '有效保障', '保障退休人员的生活']] },
  ],
  invalid: [
    {
      name: '停在半个词上',
      rows: [['社会效益指标', '被审计单位根据审计建议制定的整', '≥95%', '被审计单位根据审计建议制定的整改措施']],
      reports: [
        {
          messageId: 'cut',
          at: 'C4',
          related: ['D4'],
          fix: { kind: 'confirm', before: '被审计单位根据审计建议制定的整', after: '被审计单位根据审计建议制定的整改措施' },
        },
      ],
    },
    {
      name: '只剩一个动词',
      rows: [['社会效益指标', '保障', '≥95%', '保障部门单位事业的推进']],
      reports: [{ messageId: 'cut', at: 'C4', related: ['D4'], fix: { kind: 'confirm', before: '保障', after: '保障部门单位事业的推进' } }],
    },
  ],
});
