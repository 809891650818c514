import * as fc from 'fast-check';
import type { Family } from '../layout';
import { LINES_ABOVE, LINES_BELOW, notes } from '../pieces/around';

/** 附件, 填表说明, signatures and blank lines around the table. */
export const noiseAround: Family = {
  name: '表前表后的附件号、说明和签字',
  change: (layout) =>
    fc.tuple(fc.subarray([...LINES_ABOVE], { maxLength: 2 }), fc.subarray([...LINES_BELOW], { minLength: 1, maxLength: 3 })).map(([above, below]) => ({
      ...layout,
      above: [...above.map((lines) => notes(...lines)), ...layout.above],
      below: [...layout.below, ...below.map((lines) => notes(...lines))],
    })),
};
