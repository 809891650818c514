import * as fc from 'fast-check';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { defaultPack } from '../../../../src/core/standards/default-pack';
import { cellOf, sheetOf, type Content } from '../../../support/sheet';
import { holds } from './runs';
import { HEADER_WORDS } from './words/headers';

const WORDS = [
  ...Object.values(HEADER_WORDS).flat(),
  '绩效目标', '产出指标', '数量指标', '资金支出计划（%）', '12月底', '预算数', '单位：万元', 'X绩效目标表', '项目资金（万元）', '其中：财政拨款', '中期绩效指标', '年度绩效指标',
  '收入', '支出', '合计', '其中：', '科目编码', '类', '款', '项', '栏次', '部门收支总表', '一、一般公共服务支出', '目录', '第一部分 概况',
];

const anyCell = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Content>(null) },
  { weight: 4, arbitrary: fc.constantFrom<Content[]>(...WORDS) },
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double().map((value): Content => ({ value, text: String(value), numberFormat: '0.0%' })),
  fc.constantFrom<Content[]>('≥≥100%', '《5', '$\\geq', '7-8月', '（1）', '-', '__proto__', 'constructor', '１２，３４５．６万元', '2010601', '10'.repeat(400), '…', '＊＊'),
  fc.constantFrom<Content[]>({ value: '#REF!', text: '#REF!', isError: true }, { value: true, text: 'TRUE' }, { value: 1e300, text: '1E+300' }, { value: 0, text: '' }),
);

describe('whatever cells hold', () => {
  it('reading gives a model, never throws and names each cell on the sheet', () => {
    const sheets = fc.property(fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 25 }), fc.nat(1000), fc.nat(50), (rows, firstRow, firstColumn) => {
      const sheet = sheetOf(rows.map((row) => row.map(cellOf)), { firstRow, firstColumn });
      const { tables, budgets } = readSheet(sheet, defaultPack);
      expect(tables.every((table) => table.indicators.length > 0)).toBe(true);
      const inside = ({ row, column }: { readonly row: number; readonly column: number }): boolean => row >= firstRow && row < firstRow + rows.length && column >= firstColumn;
      expect(tables.every((table) => table.indicators.every(({ level3 }) => inside(level3.at)))).toBe(true);
      expect(budgets.every((table) => table.rows.every((row) => Object.values(row.amounts).every(({ at }) => inside(at))))).toBe(true);
    });
    holds(sheets, 500);
  });
});
