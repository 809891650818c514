import fc from 'fast-check';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { libraryFromGrid, libraryGrid } from '../../../src/core/wording/library-grid';
import { readCsvText, writeCsvText } from '../../../src/host/xlsx/csv';

const own = defaultPack.indicators.map((indicator, i) => {
  const { direction: _direction, avoid: _avoid, ...kept } = indicator;
  return { ...kept, id: `own-${String(i + 1)}`, kind: '' };
});

describe('a library as a grid', () => {
  it('comes back as it was, every one of the standard indicators', () => {
    const back = libraryFromGrid('本单位', libraryGrid({ indicators: own }, defaultPack), defaultPack);
    expect(back).toEqual({ origin: 'own', title: '本单位', indicators: own });
  });

  it('is understood with its columns in any order and levels written once', () => {
    const grid = [['本单位指标库'], ['同义表述', '三级指标', '二级指标', '单位', '符号', '值'], ['参训人数', '培训人数', '数量指标', '人', '≥', '50'], ['', '培训班数', '', '期', '>=', '']];
    expect(libraryFromGrid('库', grid, defaultPack)?.indicators).toMatchObject([
      { level1: '产出指标', level2: '数量指标', name: '培训人数', aliases: ['参训人数'], example: '≥50人', dimension: 'count', basis: ['库'] },
      { level2: '数量指标', name: '培训班数', comparator: '≥', example: '≥〈指标值〉期' },
    ]);
  });

  it('leaves a table without the columns of a library to the reader', () => {
    expect(libraryFromGrid('表', [['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '培训人数', '≥50人']], defaultPack)).toBeUndefined();
  });

  it('takes any content without failing', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 6 }), { maxLength: 6 }), (rows) => {
        const library = libraryFromGrid('库', [['二级指标', '三级指标', '适用项目', '符号', '值', '单位'], ...rows], defaultPack);
        expect(library?.indicators.every(({ name }) => name !== '')).toBe(true);
      }),
    );
  });
});

describe('CSV', () => {
  it('gives back every text, also quotes, line ends and what looks like a formula', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('=1+1', "'=1", '=', '-', '+', '0012', '1-2', '"', 'a\nb', '，', '123456789012345678', '@x'));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
        const grid = [['甲', '乙'], ...rows];
        const back = readCsvText(writeCsvText(grid), 'a.csv').sheets[0]!.rows.map((row) => [0, 1].map((i) => row[i]?.text ?? ''));
        expect(back).toEqual(grid);
      }),
    );
  });
});
