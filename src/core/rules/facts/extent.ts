import type { Indicator } from '../../model/target-table';
import type { StandardsPack } from '../../standards/schema';
import { bareName } from './name-kind';
import { wordsOf } from './pack-words';

/** Counts that a name can tell apart: 面积 is in 亩, 里程 in 公里. */
export type Extent = 'area' | 'length';

const EXTENTS = [
  ['area', 'areaNames', 'areaUnits'],
  ['length', 'lengthNames', 'lengthUnits'],
] as const;

/** What the name of a row asks for; undefined where it may be counted in anything. */
export function extentOfName({ level3 }: Indicator, pack: StandardsPack): Extent | undefined {
  return EXTENTS.find(([, names]) => wordsOf(pack, names, 'end').test(bareName(level3.value)))?.[0];
}

/** What its unit measures; undefined for 个, 次 and the like. */
export function extentOfUnit({ target }: Indicator, pack: StandardsPack): Extent | undefined {
  const unit = target?.value.unit?.replace(/^[十百千万亿]+/u, '') ?? '';
  return EXTENTS.find(([, , units]) => wordsOf(pack, units, 'whole').test(unit))?.[0];
}
