import { figureDiffers } from '../../../../src/core/rules/across/figure-differs';
import { testWorkbookRule } from '../rule-tester';
import type { ShortRow } from '../small-table';

const rows = (value: string, name = '城乡居民登记人数'): readonly ShortRow[] => [['数量指标', name, value]];

testWorkbookRule(figureDiffers, {
  valid: [
    { name: '数相同', tables: [{ name: '甲', rows: rows('≥225816人') }, { name: '乙', rows: rows('225816人') }] },
    { name: '相差很多', tables: [{ name: '甲', rows: rows('≥225816人') }, { name: '乙', rows: rows('≥120000人') }] },
    { name: '名称不同', tables: [{ name: '甲', rows: rows('≥225816人') }, { name: '乙', rows: rows('≥223387人', '城乡居民领取人数') }] },
  ],
  invalid: [
    {
      name: '相差百分之一',
      tables: [{ name: '甲', rows: rows('≥225816人') }, { name: '乙', rows: rows('≥223387人') }],
      reports: [{ messageId: 'differs', data: { otherValue: '≥225816人', other: '甲' }, at: '表2!E4', related: ['表1!E4'] }],
    },
  ],
});
