import fc from 'fast-check';
import { withWritten, writtenOf, type KeptSheet } from '../../../src/core/state/kept-written';
import { EMPTY_STATE } from '../../../src/core/state/workbook-state';
import { cellKey } from '../../../src/core/tables/written/sheet-print';

const SHEET = { id: '{1}', name: '培训经费' };

function kept(cells: ReadonlyMap<string, { readonly mark: string; readonly format: string }>, name = SHEET.name): KeptSheet {
  return { sheet: { ...SHEET, name }, layout: 'hebei-full', arrangement: 'sheets', sources: [{ sheet: SHEET, table: '培训经费', nth: 0 }], print: { bones: '0123', ends: [9], cells } };
}

const mark = fc.integer({ min: 0, max: 0xffffff }).map((bits) => bits.toString(16).padStart(6, '0'));
const cell = fc.record({ row: fc.nat(30), column: fc.nat(63), mark, format: fc.constantFrom('@', '0.00', '0%', '#,##0.00') });
const cells = fc.array(cell, { minLength: 1, maxLength: 40 }).map((all) => new Map(all.map(({ row, column, ...rest }) => [cellKey(row, column), rest])));

describe('工作簿记着写过哪些表', () => {
  test('记下再读回来一样', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (all) => {
        const sheets = all.map((one, index) => kept(one, `表${String(index)}`));
        expect(writtenOf(withWritten(EMPTY_STATE, sheets))).toEqual(sheets);
      }),
    );
  });

  test('不论存的是什么，读的时候不出错，坏的跳过', () => {
    const good = kept(new Map([[cellKey(0, 0), { mark: 'abcdef', format: '@' }]]));
    const { written } = withWritten(EMPTY_STATE, [good]);
    fc.assert(fc.property(fc.anything(), (junk) => expect(writtenOf({ ...EMPTY_STATE, written: [junk, ...(Array.isArray(written) ? (written as unknown[]) : [])] }).at(-1)).toEqual(good)));
    fc.assert(fc.property(fc.anything(), (junk) => expect(Array.isArray(writtenOf({ ...EMPTY_STATE, written: junk }))).toBe(true)));
    fc.assert(fc.property(fc.string(), (junk) => expect(Array.isArray(writtenOf({ ...EMPTY_STATE, written: [{ ...(Array.isArray(written) ? (written[0] as object) : {}), cells: junk }] }))).toBe(true)));
  });

  test('记不下那么多时，先写的不再记', () => {
    const big = new Map(Array.from({ length: 1000 }, (_, index) => [cellKey(Math.floor(index / 10), index % 10), { mark: 'abcdef', format: '@' }]));
    const sheets = Array.from({ length: 30 }, (_, index) => kept(big, `表${String(index)}`));
    const state = withWritten(EMPTY_STATE, sheets);
    const names = writtenOf(state).map(({ sheet }) => sheet.name);
    expect(names).toEqual(sheets.slice(0, names.length).map(({ sheet }) => sheet.name));
    expect(names.length).toBeGreaterThan(5);
    expect(JSON.stringify(state).length).toBeLessThan(100_000);
  });

  test('列太多的表不记', () => {
    expect(withWritten(EMPTY_STATE, [kept(new Map([[cellKey(0, 64), { mark: 'abcdef', format: '@' }]]))])).toEqual(EMPTY_STATE);
  });
});
