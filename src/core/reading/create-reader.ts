import type { SheetModel, WorkbookModel } from '../model/workbook-model';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { StandardsPack } from '../standards/schema';
import { readSheet } from './read-sheet';

export interface Reader {
  /** The same snapshot gives the same model object, so that only sheets that changed are read and checked again. */
  readSheet(snapshot: SheetSnapshot): SheetModel;
  readWorkbook(snapshot: WorkbookSnapshot): WorkbookModel;
}

export function createReader(pack: StandardsPack): Reader {
  const models = new WeakMap<SheetSnapshot, SheetModel>();
  const read = (snapshot: SheetSnapshot): SheetModel => {
    const model = models.get(snapshot) ?? readSheet(snapshot, pack);
    models.set(snapshot, model);
    return model;
  };
  return {
    readSheet: read,
    readWorkbook: (snapshot) => ({ sheets: snapshot.sheets.map(read) }),
  };
}

/** Reads a workbook once, without keeping anything. */
export function readWorkbook(snapshot: WorkbookSnapshot, pack: StandardsPack): WorkbookModel {
  return createReader(pack).readWorkbook(snapshot);
}
