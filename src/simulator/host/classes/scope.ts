import type { ExcelWorkbook, HostSelection } from '../excel-workbook';
import type { HostObject } from '../host-object';
import type { RangePlace } from '../range-place';
import type { HostEvent } from '../events';
import type { Faults } from '../faults';

/** What every class of the model may use. */
export interface Scope {
  readonly workbook: ExcelWorkbook;
  readonly faults: Faults;
  /** Runs a change as part of this batch's step of undo. */
  readonly write: (run: () => void) => void;
  readonly select: (selection: HostSelection) => void;
  /** Ranges lead to sheets and sheets to ranges; both are made here so that their classes need not know each other. */
  readonly range: (place: RangePlace) => HostObject;
  readonly worksheet: (sheetId: string) => HostObject;
  /** A new workbook beside this one: its file as base64, '' for an empty one. */
  readonly create: (base64: string) => void;
  readonly raise: (event: HostEvent) => void;
}
