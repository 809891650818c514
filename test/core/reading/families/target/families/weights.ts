import * as fc from 'fast-check';
import { HEADER_WORDS } from '../../words/headers';
import { append, column, insertAfter, insertBefore } from '../columns';
import type { Family } from '../layout';

/** 权重 or 分值 before the value, behind it, or at the end. */
export const weights: Family = {
  name: '权重或分值在前或在后',
  change: (layout) => {
    // 自评表 have one already.
    if (layout.columns.some(({ role }) => role === 'weight')) return fc.constant(layout);
    return fc.tuple(fc.constantFrom(...HEADER_WORDS.weight), fc.constantFrom('before', 'after', 'first', 'last')).map(([word, place]) => {
      const weight = column('weight', word);
      if (place === 'first') return insertBefore(layout, 'level3', weight);
      if (place === 'before') return insertBefore(layout, 'value', weight);
      return place === 'after' ? insertAfter(layout, 'value', weight) : append(layout, weight);
    });
  },
};
