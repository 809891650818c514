import * as fc from 'fast-check';
import { addDecimals, compareDecimals, decimalOfNumber, decimalOfText, subtractDecimals } from '../../../src/core/model/decimal';
import { parseAmount, parseMoneyUnit } from '../../../src/core/model/parse-amount';

describe('金额', () => {
  it.each([
    ['126.15', '126.15', 2],
    ['12,345.60', '12345.6', 2],
    ['１２３．５', '123.5', 1],
    ['(4,099.52)', '-4099.52', 2],
    ['（8）', '-8', 0],
    ['-0.5', '-0.5', 1],
    ['¥ 100', '100', 0],
    ['.5', '0.5', 1],
  ])('%s', (text, decimal, places) => {
    expect(parseAmount(text, '万元')).toEqual({ decimal, places, unit: '万元' });
  });

  it('单元格里自己写了单位时听单元格的', () => {
    expect(parseAmount('50万元', '元')).toEqual({ decimal: '50', places: 0, unit: '万元' });
    expect(parseAmount('3亿', '元')).toEqual({ decimal: '3', places: 0, unit: '亿元' });
  });

  it('没有声明单位就没有单位', () => {
    expect(parseAmount('50')).toEqual({ decimal: '50', places: 0 });
  });

  it.each(['', '2025年全年，完成印刷费支出', '1,23', '约50', '50元/人', '--', '1.2.3', '一百'])('%s 不是金额', (text) => {
    expect(parseAmount(text, '万元')).toBeUndefined();
  });

  it('数字单元格按显示的位数计误差', () => {
    expect(parseAmount({ value: 126.15, text: '126.150', numberFormat: '0.000' }, '万元')).toEqual({ decimal: '126.15', places: 3, unit: '万元' });
    expect(parseAmount({ value: 0.1 + 0.2, text: '0.3' })).toEqual({ decimal: '0.3', places: 1 });
    expect(parseAmount({ value: '#REF!', text: '#REF!', isError: true })).toBeUndefined();
  });

  it('金额单位', () => {
    expect(['单位：万元', '金额单位: 元', '（单位：亿元）', '万元', '单位：个'].map(parseMoneyUnit)).toEqual(['万元', '元', '亿元', '万元', undefined]);
  });

  it('什么文字都不会出错', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+()（）¥,.0-9万亿元 ]{0,12}$/)), (text) => {
      const amount = parseAmount(text);
      expect(amount === undefined || decimalOfText(amount.decimal) === amount.decimal).toBe(true);
    }), { numRuns: 1000 });
  });
});

describe('decimals', () => {
  it('add and compare exactly where doubles do not', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(subtractDecimals('103592.56', '99192.56')).toBe('4400');
    expect(compareDecimals('0.30', '0.3')).toBe(0);
    expect(decimalOfNumber(4.35 * 100)).toBe('435');
    expect(decimalOfNumber(Number.NaN)).toBeUndefined();
    expect(decimalOfNumber(-0)).toBe('0');
  });

  it('splitting a sum into parts and adding them again changes nothing', () => {
    const cents = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(fc.property(fc.array(cents, { minLength: 1, maxLength: 20 }), (parts) => {
      const sum = parts.reduce((a, b) => a + b, 0);
      const decimals = parts.map((part) => decimalOfNumber(part / 100) ?? '');
      expect(compareDecimals(addDecimals(...decimals), decimalOfNumber(sum / 100) ?? '')).toBe(0);
    }));
  });
});
