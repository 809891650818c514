import * as fc from 'fast-check';
import type { Column, Family } from '../layout';

const blank: Column = { role: 'spacer', path: [], content: () => null };
const hidden: Column = { role: 'spacer', path: ['系统内码'], content: (_, index) => `A${String(index + 1001)}`, hidden: true };

/** Columns that say nothing between those that do: blank ones, and hidden ones with codes of some system. */
export const spacerColumns: Family = {
  name: '空列和隐藏列',
  change: (layout) =>
    fc.array(fc.tuple(fc.nat(layout.columns.length), fc.constantFrom(blank, hidden)), { minLength: 1, maxLength: 3 }).map((inserted) => ({
      ...layout,
      columns: inserted.reduce<readonly Column[]>((columns, [place, one]) => [...columns.slice(0, place), one, ...columns.slice(place)], layout.columns),
    })),
};
