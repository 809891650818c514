import * as fc from 'fast-check';
import { withOrdinals } from '../../../src/core/review/fingerprint';
import { readSheet } from '../../../src/core/reading/read-sheet';
import { createEngine } from '../../../src/core/rules/engine';
import type { Finding } from '../../../src/core/rules/contract';
import { defaultPack } from '../../../src/core/standards/default-pack';
import type { Content } from '../../support/sheet';
import { sheetOf } from '../../support/sheet';
import { rowsOf } from '../rules/small-table';

const ROWS = rowsOf({
  rows: [
    ['数量指标', '培训人数', '≥95%'],
    ['质量指标', '培训合格率', '≥95'],
    ['时效指标', '培训资金', '≤415万元'],
    ['社会效益指标', '就业人数', '≥60人'],
  ],
});

function findings(rows: readonly (readonly Content[])[], firstRow = 0): readonly Finding[] {
  const sheet = sheetOf(rows, { firstRow });
  return createEngine({ pack: defaultPack }).checkSheet(readSheet(sheet, defaultPack), sheet).findings;
}

const prints = (rows: readonly (readonly Content[])[], firstRow = 0): string[] => findings(rows, firstRow).map(({ fingerprint }) => fingerprint);

function withCell(row: number, column: number, content: Content): (readonly Content[])[] {
  return ROWS.map((cells, index) => (index === row ? cells.map((cell, at) => (at === column ? content : cell)) : cells));
}

describe('the fingerprint of a finding', () => {
  it('stays when rows are inserted above or the table moves', () => {
    const before = prints(ROWS);
    expect(before.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.nat(200), fc.nat(3), (top, above) => {
        const moved = [...Array.from({ length: above }, (): Content[] => []), ...ROWS];
        expect(prints(moved, top)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('stays when an indicator is inserted between', () => {
    const inserted = [...ROWS.slice(0, 4), ['产出指标', '数量指标', '培训期数', '年度内举办的期数', '≥3 期', '培训方案'], ...ROWS.slice(4)];
    expect(prints(inserted)).toEqual(prints(ROWS));
  });

  it('stays when only a line wrap or blank in the cell changes', () => {
    expect(prints(withCell(4, 4, '≥\n95 '))).toEqual(prints(ROWS));
  });

  it('ends when the value changes, and only for that value', () => {
    const before = prints(ROWS);
    const after = prints(withCell(4, 4, '≥96'));
    expect(after).toHaveLength(before.length);
    expect(after.filter((print) => !before.includes(print))).toHaveLength(1);
  });

  it('is unique for exact duplicates, in the order of the workbook', () => {
    const twice = [...ROWS, [], [], ...ROWS];
    const both = findings(twice);
    expect(new Set(both.map(({ fingerprint }) => fingerprint)).size).toBe(both.length);
    const second = both.filter(({ at }) => at.row >= ROWS.length).map(({ fingerprint }) => fingerprint);
    expect(second).toEqual(prints(ROWS).map((print) => `${print}-2`));
  });

  it('differs between rules, tables and rows', () => {
    const all = [...prints(ROWS), ...prints(rowsOf({ name: '另一个项目', rows: [['质量指标', '培训合格率', '≥95']] }))];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('ordinals', () => {
  it('come out the same whether numbered at once or in parts', () => {
    const items = fc.array(fc.constantFrom('aa', 'bb', 'cc').map((fingerprint) => ({ fingerprint })), { maxLength: 12 });
    fc.assert(
      fc.property(items, items, (first, second) => {
        expect(withOrdinals([...withOrdinals(first), ...withOrdinals(second)])).toEqual(withOrdinals([...first, ...second]));
      }),
    );
  });
});
