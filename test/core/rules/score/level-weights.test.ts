import { levelWeights } from '../../../../src/core/rules/score/level-weights';
import { testRule } from '../rule-tester';
import type { SmallRow } from '../small-table';

const extra = ['权重'];
const rows = (...weights: readonly [string, string, string]): readonly SmallRow[] => [
  { level2: '数量指标', level3: '培训人数', value: '≥1人', extra: [weights[0]] },
  { level2: '社会效益指标', level3: '就业率', value: '≥60%', extra: [weights[1]] },
  { level2: '服务对象满意度指标', level3: '学员满意度', value: '≥90%', extra: [weights[2]] },
];

testRule(levelWeights, {
  valid: [
    { name: '通行的分配', extra, rows: rows('50', '30', '10') },
    { name: '合计 100 的分配', extra, rows: rows('60', '30', '10') },
    { name: '相差不多', extra, rows: rows('45', '30', '15') },
    { name: '合计不对，另有规则', extra, rows: rows('20', '60', '5') },
    { name: '没有填完', extra, rows: rows('20', '70', '') },
  ],
  invalid: [
    {
      name: '效益比产出重得多',
      extra,
      rows: rows('20', '60', '10'),
      reports: [{ messageId: 'unusual', data: { weights: '产出指标 20、效益指标 60、满意度指标 10' }, at: 'G4' }],
    },
  ],
});
