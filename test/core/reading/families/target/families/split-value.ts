import * as fc from 'fast-check';
import type { IndicatorRole } from '../../../../../../src/core/model/target-table';
import { HEADER_WORDS } from '../../words/headers';
import { oneOf } from '../../words/pick';
import { column, replaceColumn } from '../columns';
import type { Column, Family } from '../layout';

const ORDERS: readonly (readonly [IndicatorRole, IndicatorRole, IndicatorRole])[] = [
  ['comparator', 'number', 'unit'],
  ['comparator', 'unit', 'number'],
  ['unit', 'comparator', 'number'],
  ['number', 'unit', 'comparator'],
];

const parts = fc.tuple(fc.constantFrom(...ORDERS), fc.constantFrom(...HEADER_WORDS.comparator), fc.constantFrom(...HEADER_WORDS.unit));

function wordsOf(role: IndicatorRole, comparator: string, number: string, unit: string): string {
  return role === 'comparator' ? comparator : role === 'unit' ? unit : number;
}

/** 指标性质 | 指标值 | 度量单位, in any order. */
export const splitValue: Family = {
  name: '符号、值、单位各一列',
  change: (layout) =>
    fc.tuple(parts, oneOf('指标值', '目标值', '数值', '年度指标值')).map(([[order, comparator, unit], number]) =>
      replaceColumn(layout, 'value', ...order.map((role) => column(role, wordsOf(role, comparator, number, unit)))),
    ),
};

/** The same under one heading 指标值. */
export const splitUnderHeading: Family = {
  name: '指标值下分符号、值、单位',
  change: (layout) =>
    fc.tuple(parts, oneOf('指标值', '年度指标值', '绩效指标值'), oneOf('值', '指标值', '数值')).map(([[order, comparator, unit], heading, number]) =>
      replaceColumn(layout, 'value', ...order.map((role): Column => column(role, heading, wordsOf(role, comparator, number, unit)))),
    ),
};

/** Number and unit apart, no column for the comparator. */
export const numberAndUnit: Family = {
  name: '值和单位两列',
  change: (layout) =>
    fc.tuple(oneOf('指标值', '目标值', '年度目标值'), fc.constantFrom(...HEADER_WORDS.unit), fc.boolean()).map(([number, unit, unitFirst]) => {
      const whole: Column = {
        ...column('number', number),
        content: ({ value: { parts: [sign, amount] } }) => (sign === null || sign === '定性' || sign === '其他' ? amount : `${sign}${typeof amount === 'object' && amount ? amount.text : String(amount)}`),
      };
      const columns = [whole, column('unit', unit)];
      return replaceColumn(layout, 'value', ...(unitFirst ? columns.reverse() : columns));
    }),
};
