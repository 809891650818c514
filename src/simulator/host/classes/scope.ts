import type { ExcelWorkbook, HostSelection } from '../excel-workbook';
import type { HostEvent } from '../events';
import type { Faults } from '../faults';

/** What every class of the model may use. */
export interface Scope {
  readonly workbook: ExcelWorkbook;
  readonly faults: Faults;
  /** Runs a change as part of this batch's step of undo. */
  readonly write: (run: () => void) => void;
  readonly select: (selection: HostSelection) => void;
  readonly raise: (event: HostEvent) => void;
}
