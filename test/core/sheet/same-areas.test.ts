import fc from 'fast-check';
import { paintedAreas, sameAreas } from '../../../src/core/sheet/same-areas';

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

test('依次涂上去，结果每一格都对，次数不比并排的多', () => {
  const cells = fc.integer({ min: 1, max: 8 }).chain((width) =>
    fc.array(fc.array(fc.option(fc.constantFrom('甲', '乙', '丙'), { nil: undefined, freq: 20 }), { minLength: width, maxLength: width }), { maxLength: 8 }),
  );
  fc.assert(
    fc.property(cells, (painted) => {
      const again = painted.map((row) => row.map((): string | undefined => undefined));
      const areas = paintedAreas(painted);
      for (const { value, area } of areas) {
        for (let row = area.top; row <= area.bottom; row += 1) again[row]?.fill(value, area.left, area.right + 1);
      }
      expect(again).toEqual(painted);
      expect(areas.length).toBeLessThanOrEqual(sameAreas(painted).length);
    }),
  );
});

test('一片里零星几格不同，先涂整片', () => {
  const painted = Array.from({ length: 9 }, (_, row) => Array.from({ length: 5 }, (_cell, column) => (row % 2 === 1 && column === 2 ? '乙' : '甲')));
  expect(paintedAreas(painted)[0]).toEqual({ value: '甲', area: { top: 0, left: 0, bottom: 8, right: 4 } });
  expect(paintedAreas(painted)).toHaveLength(5);
});
