import { figureCopied } from '../../../../src/core/rules/across/figure-copied';
import { testWorkbookRule } from '../rule-tester';
import type { ShortRow } from '../small-table';

const rows = (name: string, value: string): readonly ShortRow[] => [['数量指标', name, value]];

testWorkbookRule(figureCopied, {
  valid: [
    { name: '数不同', tables: [{ name: '甲', rows: rows('城乡居民人数', '≥225816人') }, { name: '乙', rows: rows('机关事业人数', '≥5288人') }] },
    { name: '同一人群', tables: [{ name: '甲', rows: rows('城乡居民人数', '≥225816人') }, { name: '乙', rows: rows('城乡居民参保数', '≥225816人') }] },
    { name: '整百的数', tables: [{ name: '甲', rows: rows('城乡居民人数', '≥5000人') }, { name: '乙', rows: rows('机关事业人数', '≥5000人') }] },
    { name: '没有写明人群', tables: [{ name: '甲', rows: rows('城乡居民人数', '≥5288人') }, { name: '乙', rows: rows('登记人数', '≥5288人') }] },
  ],
  invalid: [
    {
      name: '两类人一个不差',
      tables: [{ name: '甲', rows: rows('城乡居民人数', '≥225816人') }, { name: '乙', rows: rows('机关事业人数', '≥225816人') }],
      reports: [
        { messageId: 'same', data: { population: '机关事业', otherPopulation: '城乡居民', other: '甲' }, at: '表2!E4', related: ['表1!E4'] },
      ],
    },
  ],
});
