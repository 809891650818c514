import fc from 'fast-check';
import { sameAreas } from '../../../src/host/office/same-areas';

test('合起来恰好盖住每一格，值不变', () => {
  const cells = fc.integer({ min: 1, max: 8 }).chain((width) =>
    fc.array(fc.array(fc.option(fc.constantFrom('甲', '乙'), { nil: undefined }), { minLength: width, maxLength: width }), { maxLength: 8 }),
  );
  fc.assert(
    fc.property(cells, (painted) => {
      const again = painted.map((row) => row.map((): string | undefined => undefined));
      for (const { value, area } of sameAreas(painted)) {
        for (let row = area.top; row <= area.bottom; row += 1) {
          for (let column = area.left; column <= area.right; column += 1) {
            expect(again[row]?.[column]).toBeUndefined();
            again[row]?.splice(column, 1, value);
          }
        }
      }
      expect(again).toEqual(painted);
    }),
  );
});

test('整张表同一种字体只是一个矩形', () => {
  const painted = Array.from({ length: 300 }, () => Array.from({ length: 7 }, () => '宋体'));
  expect(sameAreas(painted)).toEqual([{ value: '宋体', area: { top: 0, left: 0, bottom: 299, right: 6 } }]);
});
