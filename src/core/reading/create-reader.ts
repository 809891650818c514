import type { SheetModel, WorkbookModel } from '../model/workbook-model';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { StandardsPack } from '../standards/schema';
import type { Pointing } from './pointing';
import { readInSteps } from './read-sheet';
import { finish, type Steps } from './steps';

export interface Reader {
  /** The same snapshot gives the same model object, so that only sheets that changed are read and checked again. */
  readSheet(snapshot: SheetSnapshot): SheetModel;
  /** The same in steps; a snapshot that was read before ends at once. */
  readInSteps(snapshot: SheetSnapshot): Steps<SheetModel>;
  readWorkbook(snapshot: WorkbookSnapshot): WorkbookModel;
}

/** `pointings`: what people showed in this workbook; they come before what the reader would find itself. */
export function createReader(pack: StandardsPack, pointings: readonly Pointing[] = []): Reader {
  const models = new WeakMap<SheetSnapshot, SheetModel>();
  function* inSteps(snapshot: SheetSnapshot): Steps<SheetModel> {
    const model = models.get(snapshot) ?? (yield* readInSteps(snapshot, pack, pointings));
    models.set(snapshot, model);
    return model;
  }
  const read = (snapshot: SheetSnapshot): SheetModel => finish(inSteps(snapshot));
  return {
    readSheet: read,
    readInSteps: inSteps,
    readWorkbook: (snapshot) => ({ sheets: snapshot.sheets.map(read) }),
  };
}

/** Reads a workbook once, without keeping anything. */
export function readWorkbook(snapshot: WorkbookSnapshot, pack: StandardsPack, pointings: readonly Pointing[] = []): WorkbookModel {
  return createReader(pack, pointings).readWorkbook(snapshot);
}
