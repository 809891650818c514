import fc from 'fast-check';
import { excelInput } from '../../../src/host/office/excel-input';

const text = (value: string, numberFormat = 'General') => excelInput({ kind: 'text', text: value }, numberFormat);

describe('文字写进 Excel 仍是文字', () => {
  test.each(['95%', '(1)', '1-2', '1/2', '0012', '=A1', '+5', '-无', '- 说明', '@张三', "'引号", '2025年3月1日', '12月', '￥100', '１２', 'TRUE', 'May 5', '1E5', ' 5', '#REF!', '.5', '（1）'])(
    '%s 前面加隐藏的撇号',
    (value) => expect(text(value)).toBe(`'${value}`),
  );

  test.each(['≥95%', '培训人数', '', '〈计划人数〉人', 'GB', '第1季度'])('%s 原样写', (value) => expect(text(value)).toBe(value));

  test('格式为文本的单元格里什么都原样写', () => {
    fc.assert(fc.property(fc.string(), (value) => expect(text(value, '@')).toBe(value)));
  });

  test('可能被当成公式的文字一定有撇号', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', "'"), fc.string(), (sign, rest) => expect(text(sign + rest)).toBe(`'${sign}${rest}`)),
    );
  });
});

test('数、逻辑值、公式和空格按本意写', () => {
  expect(excelInput({ kind: 'number', number: 0.95 }, '0%')).toBe(0.95);
  expect(excelInput({ kind: 'boolean', boolean: true }, 'General')).toBe(true);
  expect(excelInput({ kind: 'formula', formula: '=SUM(A1:A2)' }, 'General')).toBe('=SUM(A1:A2)');
  expect(excelInput({ kind: 'empty' }, 'General')).toBe('');
});
