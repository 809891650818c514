import * as fc from 'fast-check';
import { replaceColumn } from '../columns';
import type { Family } from '../layout';

/** 产出指标 on a row of its own over its block: instead of a column of its own, or above a column that is then left blank. */
export const levelRow: Family = {
  name: '一级指标独占一行',
  change: (layout) =>
    fc.record({ level1Row: fc.constantFrom('first' as const, 'merged' as const), hasColumn: fc.boolean() }).map(({ level1Row, hasColumn }) => {
      const columns = layout.columns.map((one) => (one.role === 'level1' ? { ...one, content: () => null } : one));
      return { ...(hasColumn ? { ...layout, columns } : replaceColumn(layout, 'level1')), level1Row };
    }),
};
