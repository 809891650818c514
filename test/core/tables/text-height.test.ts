import fc from 'fast-check';
import { textHeight } from '../../../src/core/tables/text-height';

const chinese = fc.string({ unit: fc.constantFrom('指', '标', '值', 'a', '1', '，', '\n') });

describe('行高', () => {
  it('每一行文字都有位置：一栏 10 个字，25 个字占三行', () => {
    const size = 10;
    const three = textHeight('字'.repeat(25), 10 * size + 7, size);
    const one = textHeight('字'.repeat(10), 10 * size + 7, size);
    expect(three - one).toBe(2 * size * 1.3);
  });

  it('文字多了不会变矮，栏窄了不会变矮，从不超过 Excel 的上限', () => {
    fc.assert(
      fc.property(chinese, chinese, fc.integer({ min: 40, max: 400 }), fc.integer({ min: 1, max: 200 }), (text, more, width, wider) => {
        const height = textHeight(text, width, 10.5);
        expect(textHeight(text + more, width, 10.5)).toBeGreaterThanOrEqual(height);
        expect(textHeight(text, width + wider, 10.5)).toBeLessThanOrEqual(height);
        expect(height).toBeLessThanOrEqual(409);
      }),
    );
  });
});
