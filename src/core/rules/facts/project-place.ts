import type { TargetTable } from '../../model/target-table';
import type { CellRef } from '../../sheet/address';
import { compact } from './cell-text';

/** Which project a table is about and the cell that names it: what rules across tables compare and point at. */
export interface ProjectPlace {
  readonly kind: TargetTable['kind'];
  readonly name: string;
  readonly code: string;
  readonly unit: string;
  readonly at: CellRef;
}

export function projectPlace(table: TargetTable): ProjectPlace {
  const { project, sheetId, area } = table;
  const named = project.name ?? project.title;
  return {
    kind: table.kind,
    name: compact(project.name?.value ?? table.name),
    code: compact(project.code?.value ?? ''),
    unit: compact(project.unit?.value ?? ''),
    at: named?.at ?? { sheetId, row: table.headerRows[0] ?? area.top, column: area.left },
  };
}

/** The earlier of the others that is another project: one said twice under one name has a rule of its own. */
export function firstOther<Item extends { readonly place: ProjectPlace }>(item: Item, earlier: readonly Item[]): Item | undefined {
  // Without a name nobody can tell which project it is, nor that it is another one.
  return item.place.name === '' ? undefined : earlier.find(({ place }) => place.name !== '' && place.name !== item.place.name);
}
