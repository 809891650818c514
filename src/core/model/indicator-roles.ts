import type { IndicatorRole } from './target-table';

/** Every meaning a column of a target table can have. */
export const INDICATOR_ROLES = [
  'level1',
  'level2',
  'level3',
  'description',
  'value',
  'comparator',
  'number',
  'unit',
  'basis',
  'weight',
  'direction',
  'project',
  'no',
  'scoring',
  'nature',
  'midTermValue',
  'previousValue',
  'actualValue',
  'score',
  'deviation',
  'remark',
] as const satisfies readonly IndicatorRole[];
