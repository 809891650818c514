import type { Family } from '../layout';
import { oneOf } from '../../words/pick';

/** 绩效指标 down the side of header and body. */
export const sideLabel: Family = {
  name: '左侧竖排的栏目名',
  change: (layout) => oneOf('绩效指标', '绩\n效\n指\n标', '年度绩效指标', '绩效指标(90分)').map((label) => ({ ...layout, sideLabel: label })),
};
