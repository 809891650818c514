import fc from 'fast-check';
import type { Area } from '../../../src/core/sheet/address';
import { mergeCalls } from '../../../src/host/office/merge-areas';

/** Merges that do not overlap: each in a band of rows and one of two halves. */
const merges = fc
  .array(fc.record({ band: fc.integer({ min: 0, max: 12 }), half: fc.boolean(), height: fc.integer({ min: 1, max: 2 }), right: fc.integer({ min: 1, max: 3 }) }), { maxLength: 20 })
  .map((all) => {
    const byPlace = new Map(all.map((one) => [`${String(one.band)} ${String(one.half)}`, one]));
    return [...byPlace.values()].map(({ band, half, height, right }): Area => ({ top: band * 2, bottom: band * 2 + height - 1, left: half ? 4 : 0, right: (half ? 4 : 0) + right }));
  });

/** What stands merged after the calls, in one order. */
function merged(calls: ReturnType<typeof mergeCalls>): readonly string[] {
  return calls
    .flatMap(({ area, across }) => (across ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({ ...area, top: area.top + index, bottom: area.top + index })) : [area]))
    .map((area) => JSON.stringify([area.top, area.left, area.bottom, area.right]))
    .toSorted();
}

test('合并的格子和要的一样，不多不少', () => {
  fc.assert(fc.property(merges, (wanted) => expect(merged(mergeCalls(wanted))).toEqual(merged(wanted.map((area) => ({ area, across: false }))))));
});

test('上下相连、同样几列的行只要一次', () => {
  const rows = Array.from({ length: 9 }, (_, row): Area => ({ top: row, bottom: row, left: 1, right: 3 }));
  expect(mergeCalls(rows)).toEqual([{ area: { top: 0, bottom: 8, left: 1, right: 3 }, across: true }]);
});
