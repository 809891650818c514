import * as fc from 'fast-check';
import { beside, cell, stack } from '../../drawing/block';
import { oneOf } from '../../words/pick';
import { column, insertAfter, insertBefore } from '../columns';
import { drawTable, type Drawing } from '../draw-table';
import type { Family, Layout, TargetModel } from '../layout';
import { plainLayout, targetModel } from '../plain';
import type { SheetFamily } from '../sheet-families';

const LONG = ['中期指标值', '实施期指标值', '长期指标值', '中期目标值'] as const;

/** 中期指标值 beside 年度指标值: a second column of values. */
export const midTermColumn: Family = {
  name: '中期指标值和年度指标值两列',
  change: (layout) =>
    fc.tuple(fc.constantFrom(...LONG), oneOf('年度指标值', '年度目标值'), fc.boolean()).map(([long, year, first]) => {
      const annual: Layout = { ...layout, columns: layout.columns.map((one) => (one.role === 'value' ? column('value', year) : one)) };
      const longTerm = column('midTermValue', long);
      return first ? insertBefore(annual, 'value', longTerm) : insertAfter(annual, 'value', longTerm);
    }),
};

const words = fc.record({
  long: oneOf('中期绩效指标', '长期绩效指标', '实施期绩效指标'),
  year: oneOf('年度绩效指标', '本年度绩效指标'),
  level3: oneOf('三级指标', '指标内容'),
  fill: fc.constantFrom('merged' as const, 'each' as const),
});

/** Two tables of one project, each with the name of its period down the side, one under the other. */
export const periodsStacked: SheetFamily = {
  name: '中期和年度上下两截',
  drawing: fc.tuple(targetModel, targetModel, words).map(([longModel, yearModel, { long, year, level3, fill }]) => {
    const layout: Layout = { ...plainLayout, fill, above: [], columns: [column('level1'), column('level2'), column('level3', level3), column('value'), column('remark')] };
    const first = drawTable('long', longModel, { ...layout, above: plainLayout.above.slice(0, 1), sideLabel: long });
    const second = drawTable('year', yearModel, { ...layout, sideLabel: year });
    return { block: stack(first.block, second.block), tables: [...periodOf(first, 'mid-term'), ...periodOf(second, 'annual')] };
  }),
};

/** The halves beside one another under the names of their periods; both have levels of their own. */
export const periodsBeside: SheetFamily = {
  name: '中期和年度左右两半',
  drawing: fc.tuple(targetModel, targetModel, words).map(([longModel, yearModel, { long, year, level3, fill }]) => {
    const half = (id: string, model: TargetModel, heading: string): Drawing =>
      drawTable(id, model, { ...plainLayout, fill, above: [() => ({ block: cell(heading, { columns: 4 }) })], columns: [column('level1'), column('level2'), column('level3', level3), column('value')] });
    const first = half('long', longModel, long);
    const second = half('year', yearModel, year);
    return { block: beside(first.block, second.block), tables: [...periodOf(first, 'mid-term'), ...periodOf(second, 'annual')] };
  }),
};

function periodOf({ tables }: Drawing, period: 'mid-term' | 'annual'): Drawing['tables'] {
  return tables.map((table) => ({ ...table, period, projectIsOpen: true }));
}
