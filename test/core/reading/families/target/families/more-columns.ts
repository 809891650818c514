import * as fc from 'fast-check';
import type { IndicatorRole } from '../../../../../../src/core/model/target-table';
import { append, column, insertAfter, insertBefore, wordFor } from '../columns';
import type { Family, Layout } from '../layout';

const EXTRA: readonly (readonly [IndicatorRole, (layout: Layout, word: string) => Layout])[] = [
  ['no', (layout, word) => insertBefore(layout, 'level1', column('no', word))],
  ['previousValue', (layout, word) => insertBefore(layout, 'value', column('previousValue', word))],
  ['scoring', (layout, word) => insertAfter(layout, 'level3', column('scoring', word))],
  ['remark', (layout, word) => append(layout, column('remark', word))],
];

/** 序号, 上年度实际水平, 评分标准, 备注 beside the columns of every form. */
export const moreColumns: Family = {
  name: '序号、上年水平、评分标准、备注',
  change: (layout) =>
    fc
      .subarray([...EXTRA], { minLength: 1 })
      .chain((extra) => fc.tuple(...extra.map(([role, add]) => wordFor(role).map((word) => (before: Layout) => add(before, word)))))
      .map((adds) => adds.reduce((before, add) => add(before), layout)),
};
