import type * as fc from 'fast-check';
import { drawTable, type Drawing } from './draw-table';
import type { Family } from './layout';
import { plainLayout, targetModel } from './plain';

/** A family of sheets: drawings with what the reader should make of them. */
export interface SheetFamily {
  readonly name: string;
  readonly drawing: fc.Arbitrary<Drawing>;
}

/** Sheets with one table of the family. */
export function ofOneTable(family: Family): SheetFamily {
  return { name: family.name, drawing: oneTable('t', family) };
}

export function oneTable(id: string, family: Family): fc.Arbitrary<Drawing> {
  return targetModel.chain((model) => family.change(plainLayout, model).map((layout) => drawTable(id, model, layout)));
}
