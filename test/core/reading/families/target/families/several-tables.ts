import * as fc from 'fast-check';
import { beside, space, stack } from '../../drawing/block';
import type { Drawing } from '../draw-table';
import type { Family } from '../layout';
import { oneTable, type SheetFamily } from '../sheet-families';

/** Tables one under the other with a few blank rows between them. */
export function stackedTables(family: Family): SheetFamily {
  return {
    name: '几张表上下排',
    drawing: fc.tuple(several(family), fc.integer({ min: 1, max: 3 })).map(([drawings, gap]) => ({
      block: stack(...drawings.flatMap(({ block }, index) => (index === 0 ? [block] : [space(gap, 1), block]))),
      tables: drawings.flatMap(({ tables }) => tables),
    })),
  };
}

/** Tables beside one another with blank columns between them. */
export function tablesSideBySide(family: Family): SheetFamily {
  return {
    name: '几张表左右排',
    drawing: fc.tuple(several(family), fc.integer({ min: 1, max: 2 })).map(([drawings, gap]) => ({
      block: beside(...drawings.flatMap(({ block }, index) => (index === 0 ? [block] : [space(1, gap), block]))),
      tables: drawings.flatMap(({ tables }) => tables),
    })),
  };
}

function several(family: Family): fc.Arbitrary<readonly Drawing[]> {
  return fc.integer({ min: 2, max: 3 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => oneTable(`t${String(index)}`, family))));
}
