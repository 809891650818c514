import { countedTwice } from '../../../../src/core/rules/across/counted-twice';
import { testWorkbookRule } from '../rule-tester';
import type { ShortRow } from '../small-table';

const rows = (value: string): readonly ShortRow[] => [['数量指标', '聘用人数', value]];

testWorkbookRule(countedTwice, {
  valid: [
    { name: '数不同', tables: [{ name: '外聘人员费用', rows: rows('40人') }, { name: '外聘人员费用（下达）', rows: rows('25人') }] },
    { name: '项目不相近', tables: [{ name: '外聘人员费用', rows: rows('40人') }, { name: '农产品检测', rows: rows('40人') }] },
    { name: '值很小', tables: [{ name: '外聘人员费用', rows: rows('4人') }, { name: '外聘人员费用（下达）', rows: rows('4人') }] },
  ],
  invalid: [
    {
      name: '名称相近的两个项目都是 40 人',
      tables: [{ name: '外聘人员费用', rows: rows('40人') }, { name: '外聘人员费用（下达）', rows: rows('40 人') }],
      reports: [{ messageId: 'twice', data: { other: '外聘人员费用' }, at: '表2!E4', related: ['表1!E4'] }],
    },
  ],
});
