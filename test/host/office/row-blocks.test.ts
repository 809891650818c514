import fc from 'fast-check';
import { CELLS_AT_ONCE, batches, cellsOf, halves, rowBlocks } from '../../../src/host/office/row-blocks';
import type { SheetOutline } from '../../../src/host/office/sheet-outline';

const outline = (id: string, rows: number, columns: number): SheetOutline => ({
  id, name: id, visibility: 'visible', isProtected: false,
  used: { top: 2, left: 1, bottom: rows + 1, right: columns },
});

test('每一行恰好读一次，一次往返不超过限度（一行除外）', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 1, max: 300 })), { maxLength: 5 }), (sizes) => {
      const sheets = sizes.map(([rows, columns], index) => outline(String(index), rows, columns));
      const blocks = rowBlocks(sheets);
      for (const { id, used } of sheets) {
        const tops = blocks.filter(({ sheetId }) => sheetId === id).map(({ area }) => area);
        expect(tops[0]?.top).toBe(used?.top);
        expect(tops.at(-1)?.bottom).toBe(used?.bottom);
        tops.slice(1).forEach((area, index) => expect(area.top).toBe((tops[index]?.bottom ?? NaN) + 1));
      }
      expect(batches(blocks).flat()).toEqual(blocks);
      for (const batch of batches(blocks)) {
        const cells = batch.reduce((sum, { area }) => sum + cellsOf(area), 0);
        expect(cells <= CELLS_AT_ONCE || batch.length === 1).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test('太大的一块分成两半，一行不能再分', () => {
  const block = { sheetId: 's', area: { top: 0, bottom: 4, left: 0, right: 3 } };
  expect(halves(block)?.map(({ area }) => [area.top, area.bottom])).toEqual([[0, 2], [3, 4]]);
  expect(halves({ sheetId: 's', area: { top: 1, bottom: 1, left: 0, right: 3 } })).toBeUndefined();
});
