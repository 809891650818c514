import * as fc from 'fast-check';
import type { Family } from '../layout';

/** 一级、二级指标 merged down, written once, or on each row. */
export const levelFill: Family = {
  name: '一级、二级指标合并、只写一次或每行都写',
  change: (layout) => fc.constantFrom('merged' as const, 'once' as const, 'each' as const).map((fill) => ({ ...layout, fill })),
};
