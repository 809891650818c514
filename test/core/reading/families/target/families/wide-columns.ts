import * as fc from 'fast-check';
import type { Family } from '../layout';

/** Columns merged over two or three columns of the sheet. */
export const wideColumns: Family = {
  name: '一栏占几列',
  change: (layout) =>
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: layout.columns.length, maxLength: layout.columns.length }).map((spans) => ({
      ...layout,
      columns: layout.columns.map((one, index) => ({ ...one, span: spans[index] ?? 1 })),
    })),
};
