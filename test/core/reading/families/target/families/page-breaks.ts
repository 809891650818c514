import * as fc from 'fast-check';
import type { Family, Insert } from '../layout';

/** The header again where a page ended, with or without a blank row. */
export const pageBreaks: Family = {
  name: '换页后重复表头、夹空行',
  change: (layout, { indicators }) =>
    fc
      .uniqueArray(fc.integer({ min: 1, max: Math.max(1, indicators.length - 1) }), { minLength: 1, maxLength: 2 })
      .chain((places) => fc.tuple(...places.map((before) => fc.constantFrom<readonly Insert[]>([{ before, what: 'header' }], [{ before, what: 'blank' }], [{ before, what: 'blank' }, { before, what: 'header' }]))))
      .map((inserts) => ({ ...layout, inserts: [...layout.inserts, ...inserts.flat()].filter(({ before }) => before < indicators.length) })),
};
