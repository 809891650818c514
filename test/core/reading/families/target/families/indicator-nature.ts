import * as fc from 'fast-check';
import { HEADER_WORDS } from '../../words/headers';
import { oneOf } from '../../words/pick';
import { column, insertAfter, insertBefore } from '../columns';
import type { Family } from '../layout';

/** 指标性质 with 定量/定性 under it (elsewhere it heads the comparators), and 指标方向性. */
export const indicatorNature: Family = {
  name: '指标性质写定量、定性',
  change: (layout) =>
    fc.tuple(fc.constantFrom(...HEADER_WORDS.nature), fc.boolean(), fc.boolean(), oneOf('指标方向性', '指标方向')).map(([word, before, withDirection, direction]) => {
      const changed = before ? insertBefore(layout, 'value', column('nature', word)) : insertAfter(layout, 'value', column('nature', word));
      return withDirection ? insertAfter(changed, 'value', column('direction', direction)) : changed;
    }),
};
