import * as fc from 'fast-check';
import type { Family } from '../layout';
import { column, replaceColumn } from '../columns';

/** 一级 or 二级指标 has no column; or the kinds stand under 一级 and the names under 二级, as in Hubei. */
export const missingLevel: Family = {
  name: '只有两级指标',
  change: (layout) => {
    const without1 = replaceColumn(layout, 'level1');
    const without2 = replaceColumn(layout, 'level2', column('level2', '二级指标'));
    const shifted = {
      ...layout,
      columns: layout.columns.flatMap((one) => {
        if (one.role === 'level1') return [];
        if (one.role === 'level2') return [column('level2', '一级指标')];
        return one.role === 'level3' ? [column('level3', '二级指标')] : [one];
      }),
    };
    const without = [without1, { ...without2, columns: without2.columns.filter(({ role }) => role !== 'level2') }, shifted];
    return fc.constantFrom(...without);
  },
};
