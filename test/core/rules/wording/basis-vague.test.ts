import { basisVague } from '../../../../src/core/rules/wording/basis-vague';
import { testRule } from '../rule-tester';

testRule(basisVague, {
  valid: [
    { name: '写明文件', rows: [['数量指标', '培训人数', '≥100人', '参训人数', '《2025年培训工作方案》（冀人社发〔2025〕8号）']] },
    { name: '写明年度数据', rows: [['数量指标', '培训人数', '≥100人', '参训人数', '2024年实际培训98人']] },
  ],
  invalid: [
    {
      name: '只写历年经验',
      rows: [['数量指标', '培训人数', '≥100人', '参训人数', '历年经验']],
      reports: [{ messageId: 'vague', data: { basis: '历年经验' }, at: 'F4' }],
    },
  ],
});
