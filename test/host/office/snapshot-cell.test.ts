import { snapshotCell } from '../../../src/host/office/snapshot-cell';

const raw = (value: unknown, formula: unknown = value, numberFormat = 'General', text: unknown = String(value)) =>
  snapshotCell({ value, text, formula, numberFormat });

test('空格是 null，空文字的公式不是', () => {
  expect(raw('')).toBeNull();
  expect(raw('', '=IF(1,"","")')).toEqual({ value: '', text: '', formula: '=IF(1,"","")' });
});

test('看起来像公式的文字不是公式', () => {
  expect(raw('=A1')).toEqual({ value: '=A1', text: '=A1' });
});

test('百分数带着格式和显示的样子', () => {
  expect(raw(0.95, 0.95, '0%', '95%')).toEqual({ value: 0.95, text: '95%', numberFormat: '0%' });
});

test('错误值说明自己是错误', () => {
  expect(raw('#REF!', '=A1+#REF!')).toEqual({ value: '#REF!', text: '#REF!', formula: '=A1+#REF!', isError: true });
});
