import { indicatorsNearlyCopied } from '../../../../src/core/rules/across/indicators-nearly-copied';
import { testWorkbookRule } from '../rule-tester';
import type { ShortRow } from '../small-table';

const TRAINING: readonly ShortRow[] = [
  ['数量指标', '培训人数', '≥120人'],
  ['质量指标', '合格率', '≥95%'],
  ['社会效益指标', '就业率', '≥60%'],
];
const FEWER: readonly ShortRow[] = [['数量指标', '培训人数', '≥80人'], ...TRAINING.slice(1)];

testWorkbookRule(indicatorsNearlyCopied, {
  valid: [
    { name: '完全相同的另有规则', tables: [{ name: '培训', rows: TRAINING }, { name: '检测', rows: TRAINING }] },
    { name: '同名的项目', tables: [{ name: '培训', rows: TRAINING }, { name: '培训', rows: FEWER }] },
    {
      name: '半数以上的值不同',
      tables: [{ name: '培训', rows: TRAINING }, { name: '检测', rows: TRAINING.map(([level2, name, value]) => [level2, name, String(value).replace(/\d+/, '77')]) }],
    },
  ],
  invalid: [
    {
      name: '只改了一个值',
      tables: [{ name: '培训', rows: TRAINING }, { name: '检测', rows: FEWER }],
      reports: [{ messageId: 'nearly', data: { count: 1, other: '培训' }, at: '表2!A1', related: ['表1!A1'] }],
    },
    {
      name: '值的数相同，只是有的没写单位',
      tables: [{ name: '培训', rows: TRAINING }, { name: '检测', rows: [...FEWER.slice(0, 1), ...FEWER.slice(1).map(([level2, name, value]): ShortRow => [level2, name, String(value).replace('%', '')])] }],
      reports: [{ messageId: 'nearly', data: { count: 3 }, at: '表2!A1', related: ['表1!A1'] }],
    },
  ],
});
