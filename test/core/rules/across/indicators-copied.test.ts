import { indicatorsCopied } from '../../../../src/core/rules/across/indicators-copied';
import { testWorkbookRule } from '../rule-tester';
import type { ShortRow } from '../small-table';

const TRAINING: readonly ShortRow[] = [
  ['数量指标', '培训人数', '≥120人'],
  ['质量指标', '合格率', '≥95%'],
  ['社会效益指标', '就业率', '≥60%'],
];

testWorkbookRule(indicatorsCopied, {
  valid: [
    { name: '各写各的', tables: [{ name: '培训', rows: TRAINING }, { name: '检测', rows: [...TRAINING.slice(1), ['数量指标', '检测批次', '≥30批次']] }] },
    { name: '同名的项目另有规则', tables: [{ name: '培训', rows: TRAINING }, { name: '培训', rows: TRAINING }] },
    { name: '只有两条', tables: [{ name: '培训', rows: TRAINING.slice(1) }, { name: '检测', rows: TRAINING.slice(1) }] },
  ],
  invalid: [
    {
      name: '两个项目一字不差',
      tables: [{ name: '培训', rows: TRAINING }, { name: '检测', rows: TRAINING }],
      reports: [{ messageId: 'same', data: { name: '检测', other: '培训', count: 3 }, at: '表2!A1', related: ['表1!A1'] }],
    },
  ],
});
