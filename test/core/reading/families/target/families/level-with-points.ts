import * as fc from 'fast-check';
import type { Family } from '../layout';
import { oneOf } from '../../words/pick';

const POINTS = ['50', '30', '10', '22.5'];

/** 产出指标(50分): the points of a 一级 or 二级指标 stand in its cell. */
export const levelWithPoints: Family = {
  name: '级次后面带分值：产出指标(50分)',
  change: (layout) =>
    fc.tuple(oneOf('(', '（', '\n（'), oneOf('分', '%'), fc.constantFrom('level1' as const, 'level2' as const), fc.nat(3)).map(([open, sign, role, first]) => ({
      ...layout,
      columns: layout.columns.map((one) =>
        one.role === role
          ? { ...one, content: (indicator) => `${indicator[role].written}${open}${POINTS[(first + indicator[role].written.length) % POINTS.length] ?? '10'}${sign}${open === '(' ? ')' : '）'}` }
          : one,
      ),
    })),
};
