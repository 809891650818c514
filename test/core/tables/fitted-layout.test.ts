import fc from 'fast-check';
import { fittedWidths } from '../../../src/core/tables/fitted-widths';

const LONG = '《河北省人社厅、财政厅关于河北省就业创业资金管理办法》的通知（冀财社〔2018〕21号）';
const column = (width: number, texts: readonly string[], headers: readonly string[] = ['一级指标']) => ({ width, headers, texts, isMerged: false });

describe('列宽按内容调', () => {
  it('空着的一列让出宽度，长文字的一列少占几行，总宽不变', () => {
    const widths = fittedWidths([column(118, ['', '', ''], ['评（扣）分标准']), column(78, [LONG, LONG, LONG], ['指标值确定依据'])]);
    expect(widths?.[0]).toBeLessThan(118);
    expect(widths?.[1]).toBeGreaterThan(78);
    expect((widths ?? []).reduce((sum, width) => sum + width, 0)).toBeCloseTo(196);
  });

  it('让出宽度的列至少留一半多', () => {
    expect(fittedWidths([column(200, ['']), column(60, [LONG.repeat(5)])])?.[0]).toBeGreaterThanOrEqual(110);
  });

  it('各列本来就合适的，照表样的宽度', () => {
    expect(fittedWidths([column(100, ['培训人数', '合格率']), column(100, ['≥95%', '12月底前'])])).toBeUndefined();
    expect(fittedWidths([column(100, [])])).toBeUndefined();
  });

  it('合并的一级、二级指标不撑高行，不为它调', () => {
    expect(fittedWidths([column(200, ['', '']), { ...column(40, [LONG, LONG]), isMerged: true }])).toBeUndefined();
  });

  it('不论什么内容，总宽不变，没有一列变成负数', () => {
    const columns = fc.array(fc.record({ width: fc.integer({ min: 30, max: 200 }), texts: fc.array(fc.string({ maxLength: 60 }), { minLength: 4, maxLength: 4 }) }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(columns, (all) => {
        const widths = fittedWidths(all.map(({ width, texts }) => column(width, texts)));
        if (!widths) return;
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(all.reduce((sum, { width }) => sum + width, 0));
        widths.forEach((width, index) => expect(width).toBeGreaterThanOrEqual((all[index]?.width ?? 0) * 0.5));
      }),
    );
  });
});
