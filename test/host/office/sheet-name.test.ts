import fc from 'fast-check';
import { freeSheetName } from '../../../src/host/office/sheet-name';

test('任何名称都变成 Excel 接受、没有被占用的名称', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.array(fc.string({ minLength: 1, maxLength: 31 })), (wished, others) => {
      const taken = [...others, freeSheetName(wished, [])];
      const name = freeSheetName(wished, taken);
      expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
      expect(name).not.toMatch(/^'|'$/);
      expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
    }),
  );
});

test('重名加序号，大小写不算不同', () => {
  expect(freeSheetName('培训', ['培训'])).toBe('培训 (2)');
  expect(freeSheetName('Plan', ['PLAN', 'plan (2)'])).toBe('Plan (3)');
  expect(freeSheetName("2023/2024: '表'", [])).toBe("2023 2024 '表");
  expect(freeSheetName('', [])).toBe('Sheet');
});
