import * as fc from 'fast-check';
import { depthOf } from '../../drawing/header';
import type { Family } from '../layout';
import { oneOf } from '../../words/pick';

/** 绩效指标 down the side of header and body. */
export const sideLabel: Family = {
  name: '左侧竖排的栏目名',
  change: (layout) =>
    // A heading over the whole table stands over its side label too: no form has both.
    depthOf(layout.columns) > 2 ? fc.constant(layout) : oneOf('绩效指标', '绩\n效\n指\n标', '年度绩效指标', '绩效指标(90分)').map((label) => ({ ...layout, sideLabel: label })),
};
