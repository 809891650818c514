import fc from 'fast-check';
import { textDifference } from '../../../src/taskpane/suggestions/text-difference';

const side = (segments: ReturnType<typeof textDifference>, gone: 'removed' | 'added'): string =>
  segments.filter(({ kind }) => kind !== gone).map(({ text }) => text).join('');

describe('the difference of two texts', () => {
  it('keeps what both have', () => {
    expect(textDifference('培训人次数量', '培训人次')).toEqual([
      { kind: 'same', text: '培训人次' },
      { kind: 'removed', text: '数量' },
    ]);
  });

  it('shows two texts with little in common one after the other', () => {
    expect(textDifference('提高办学规模', '年度招生人数')).toEqual([
      { kind: 'removed', text: '提高办学规模' },
      { kind: 'added', text: '年度招生人数' },
    ]);
  });

  it('shows an empty cell as pure addition', () => {
    expect(textDifference('', '≥95%')).toEqual([{ kind: 'added', text: '≥95%' }]);
    expect(textDifference('', '')).toEqual([]);
  });

  it('loses and invents nothing, whatever the texts', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'a', '😀'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = textDifference(before, after);
        expect([side(segments, 'added'), side(segments, 'removed')]).toEqual([before, after]);
      }),
    );
  });

  it('does not compare letter by letter what is far too long', () => {
    expect(textDifference('甲'.repeat(5_000), '乙'.repeat(5_000))).toHaveLength(2);
  });
});
