import { placeholderPrefix } from '../../../../src/core/rules/completeness/placeholder-prefix';
import { testRule } from '../rule-tester';

testRule(placeholderPrefix, {
  valid: [
    { name: '目标前没有模板字样', goals: ['1.开展职业培训', '2.提高就业技能'], rows: [['数量指标', '培训人数', '≥100人']] },
    { name: '只有模板字样，没有目标', goals: ['目标内容 1'], rows: [['数量指标', '培训人数', '≥100人']] },
  ],
  invalid: [
    {
      name: '目标前留有模板字样',
      goals: ['目标内容 1 开展职业培训，提高技能'],
      rows: [['数量指标', '培训人数', '≥100人']],
      reports: [{ messageId: 'left', at: 'B2', fix: { kind: 'safe', before: '目标内容 1 开展职业培训，提高技能', after: '开展职业培训，提高技能' } }],
    },
    {
      name: '编号后留有模板字样，其余不动',
      goals: ['1.目标内容 1.开展职业培训', '2.提高就业技能'],
      rows: [['数量指标', '培训人数', '≥100人']],
      reports: [{ messageId: 'left', at: 'B2', fix: { kind: 'safe', before: '1.目标内容 1.开展职业培训\n2.提高就业技能', after: '1.开展职业培训\n2.提高就业技能' } }],
    },
  ],
});
