import fc from 'fast-check';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { libraryGrid, storedGrid } from '../../../src/core/wording/library-grid';
import type { TextGrid } from '../../../src/core/wording/library-grid';
import type { LibraryReading } from '../../../src/core/wording/library-reading';
import { readLibraryGrid } from '../../../src/core/wording/read-library-grid';
import type { GridKind } from '../../../src/core/wording/read-library-grid';
import { readCsvText, writeCsvText } from '../../../src/host/xlsx/csv';
import { finish } from '../../../src/core/reading/steps';

const own = defaultPack.indicators.map((indicator, i) => {
  const { direction: _direction, avoid: _avoid, ...kept } = indicator;
  return { ...kept, id: `own-${String(i + 1)}`, kind: '' };
});

function read(title: string, grid: TextGrid, kind: GridKind = 'own'): LibraryReading | undefined {
  return finish(readLibraryGrid(grid, { title, sheet: '表', top: 0 }, kind, defaultPack));
}

describe('a library as a grid', () => {
  it('comes back as it was, every one of the standard indicators', () => {
    for (const grid of [libraryGrid({ indicators: own }, defaultPack), storedGrid(own, defaultPack)]) {
      expect(read('本单位', grid)).toEqual({ indicators: own, rows: own.length, repeated: [], rejected: [] });
    }
  });

  it('is understood with its columns in any order and levels written once', () => {
    const grid = [['本单位指标库'], ['同义表述', '三级指标', '二级指标', '单位', '符号', '值'], ['参训人数', '培训人数', '数量指标', '人', '≥', '50'], ['', '培训班数', '', '期', '>=', '']];
    expect(read('库', grid)?.indicators).toMatchObject([
      { level1: '产出指标', level2: '数量指标', name: '培训人数', aliases: ['参训人数'], example: '≥50人', dimension: 'count', basis: ['库'] },
      { level2: '数量指标', name: '培训班数', comparator: '≥', example: '≥〈指标值〉期' },
    ]);
  });

  it('leaves a table without the columns of a library to the reader', () => {
    const grid = [['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '培训人数', '≥50人']];
    expect(read('表', grid)).toBeUndefined();
    expect(read('表', grid, 'any')?.indicators).toMatchObject([{ name: '培训人数' }]);
  });

  it('names every row that it does not take, with the reason and the row of the sheet', () => {
    const rows = [['', '培训人数', ''], ['数量指标', '培训人数', '参训人数'], ['', '培训 人数', ''], ['', '', '有别名没有名称'], ['', '数量指标', ''], ['', '123', ''], ['', '全'.repeat(31), ''], ['', '', '']];
    const reading = read('库', [['库'], ['二级指标', '三级指标', '别名'], ...rows]);
    expect(reading).toMatchObject({ rows: 7, repeated: [{ sheet: '表', row: 4, name: '培训人数' }] });
    expect(reading?.indicators.map(({ name }) => name)).toEqual(['培训人数']);
    expect(reading?.rejected.map(({ row, reason }) => [row, reason])).toEqual([[2, 'no-level2'], [5, 'no-name'], [6, 'level-name'], [7, 'not-words'], [8, 'too-long']]);
  });

  it('takes any content without failing', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 6 }), { maxLength: 6 }), (rows) => {
        const library = read('库', [['二级指标', '三级指标', '适用项目', '符号', '值', '单位'], ...rows]);
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
