import * as fc from 'fast-check';
import type { Content } from '../../../../../support/sheet';
import type { Family, Insert, Layout } from '../layout';

/** A row with these words under 三级指标 and value, blanks elsewhere. */
function row(layout: Layout, name: string, value: Content): Insert['what'] {
  return { cells: layout.columns.flatMap(({ role, span = 1 }) => [role === 'level3' ? name : role === 'value' ? value : null, ...Array.from({ length: span - 1 }, () => null)]) };
}

/** 指标2, …… and ** that the form brought along, and the 总分 row. */
export const fillerRows: Family = {
  name: '没填的模板行和总分行',
  change: (layout, { indicators }) =>
    fc
      .tuple(
        fc.array(fc.tuple(fc.integer({ min: 1, max: indicators.length }), fc.constantFrom('指标2：', '指标3', '……', '…', '**', '指标 2：'), fc.constantFrom(null, '**', '……')), { maxLength: 3 }),
        fc.option(fc.constantFrom('总分', '合计', '总计', '小计')),
      )
      .map(([fillers, total]) => ({
        ...layout,
        inserts: [
          ...layout.inserts,
          ...fillers.map(([before, name, value]): Insert => ({ before, what: row(layout, name, value) })),
          ...(total === null ? [] : [{ before: indicators.length, what: { cells: [total, ...layout.columns.slice(2).map(() => null), 100] } }]),
        ],
      })),
};
