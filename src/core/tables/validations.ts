import type { IndicatorRole } from '../model/target-table';
import type { ListValidation } from '../sheet/plan';
import type { StandardsPack } from '../standards/schema';
import type { IndicatorRows } from './indicator-block';

/** Excel keeps a list inside a validation only up to this length, commas included. */
const MAX_LIST = 255;

/** Lists that propose 一级 and 二级指标, 符号 and 单位; other words stay allowed, since a region may use its own. */
export function validationsOf({ columns, first, last }: IndicatorRows, pack: StandardsPack): readonly ListValidation[] {
  if (last < first) return [];
  return columns.flatMap(({ role, left }) => {
    const values = role && valuesOf(role, pack);
    return values ? [{ area: { top: first, left, bottom: last, right: left }, values: fitting(values), strict: false }] : [];
  });
}

function valuesOf(role: IndicatorRole, pack: StandardsPack): readonly string[] | undefined {
  switch (role) {
    case 'level1':
      return pack.levels.map(({ name }) => name);
    case 'level2':
      return pack.levels.flatMap(({ level2 }) => level2.map(({ name }) => name));
    case 'comparator':
      return ['≥', '≤', '=', '>', '<'];
    case 'unit':
      return pack.units.map(({ name }) => name).filter((name) => !name.includes('/'));
    default:
      return undefined;
  }
}

/** As many of the first as the list can hold. */
function fitting(values: readonly string[]): readonly string[] {
  let length = -1;
  return values.filter((value) => (length += value.length + 1) <= MAX_LIST);
}
