import { resolveFormula, resolveNumber } from '../../../src/core/rules/resolve-amount-edit';
import type { Cell } from '../../../src/core/sheet/snapshot';
import { sheetOf } from '../../support/sheet';

const at = { sheetId: 'sheet1', row: 0, column: 0 };
const withFormat = (value: string | number, numberFormat?: string): Cell => ({ value, text: String(value), ...(numberFormat !== undefined && { numberFormat }) });

describe('文本转数字时的数字格式', () => {
  it.each([
    ['1234.50', undefined, { number: '1234.5', places: 2, grouped: false }, '0.00'],
    ['1234.5', undefined, { number: '1234.5', places: 1, grouped: false }, undefined],
    ['1,234.50', '@', { number: '1234.5', places: 2, grouped: true }, '#,##0.00'],
    ['12', '@', { number: '12', places: 0, grouped: false }, '0'],
    ['12.00', '#,##0.00_ ;[红色]-#,##0.00', { number: '12', places: 2, grouped: false }, undefined],
    ['12.00', 'yyyy"年"m"月"', { number: '12', places: 2, grouped: false }, '0.00'],
    ['12.00', '0.00%', { number: '12', places: 2, grouped: false }, '0.00'],
    ['12.005', '0.00', { number: '12.005', places: 3, grouped: false }, '0.000'],
  ])('%s（%s）', (text, format, edit, after) => {
    const resolved = resolveNumber({ at, ...edit }, sheetOf([[withFormat(text, format)]]));
    expect(resolved?.change.after).toEqual({ kind: 'number', number: Number(edit.number) });
    expect(resolved?.change.numberFormat).toEqual(after === undefined ? undefined : { before: format ?? 'General', after });
    expect(resolved?.before).toBe(`'${text}`);
  });

  it('已经是数的、有公式的不动', () => {
    const edit = { at, number: '12', places: 0, grouped: false };
    expect(resolveNumber(edit, sheetOf([[12]]))).toBeUndefined();
    expect(resolveNumber(edit, sheetOf([[{ value: '12', text: '12', formula: '="12"' }]]))).toBeUndefined();
    expect(resolveNumber(edit, sheetOf([[null]]))).toBeUndefined();
  });
});

describe('改为公式时的数字格式', () => {
  const edit = { at, formula: '=SUM(A2:A3)', shows: { decimal: '1284.3', places: 2 }, like: { sheetId: 'sheet1', row: 1, column: 0 } } as const;
  const look = (cell: Cell | null, like?: string) => resolveFormula(edit, sheetOf([[cell], [withFormat(5, like)]]));

  it('原来是数字格式就不动', () => expect(look(withFormat(66, '#,##0.00'))?.change.numberFormat).toBeUndefined());
  it('文本格式会把公式存成文字，改成分项的格式', () => expect(look(withFormat('66', '@'), '0.00')?.change.numberFormat).toEqual({ before: '@', after: '0.00' }));
  it('分项的格式也不合适，就按小数位数', () => expect(look(withFormat('66', '@'), '@')?.change.numberFormat).toEqual({ before: '@', after: '0.00' }));
  it('空单元格跟着分项', () => expect(look(null, '#,##0.00')?.change.numberFormat).toEqual({ before: 'General', after: '#,##0.00' }));
  it('预览写明公式和算出来的数', () => expect(look(withFormat(66))).toMatchObject({ before: '66', after: '=SUM(A2:A3)（1,284.3）' }));
  it('预览写明原来的公式', () => expect(look({ value: 60, text: '60', formula: '=SUM(A2)' })?.before).toBe('=SUM(A2)（60）'));
  it('已经是这个公式，没有什么可写', () => expect(look({ value: 60, text: '60', formula: '=SUM(A2:A3)' })).toBeUndefined());
});
