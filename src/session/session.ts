import type { IndicatorRole } from '../core/model/target-table';
import type { CellRef } from '../core/sheet/address';
import type { AdoptScope, PaneView, SessionState } from './state';

/** The store the panes render and the actions they call. One per pane, framework-free. */
export interface Session {
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Begins watching and does the first full check. Idempotent. */
  start(): Promise<void>;
  dispose(): Promise<void>;
  readonly actions: SessionActions;
}

/** What buttons, keys and ribbon commands call. They never throw; failures appear as `state.result` or `state.status`. */
export interface SessionActions {
  /** Reads and checks the whole workbook anew. */
  check(): Promise<void>;
  reconnect(): Promise<void>;
  show(view: PaneView): void;
  goTo(at: CellRef): Promise<void>;
  /** Selects the finding's cell and makes it the current one. */
  goToFinding(fingerprint: string): Promise<void>;
  next(): Promise<void>;
  previous(): Promise<void>;
  setCurrent(fingerprint: string | undefined): void;
  fix(fingerprint: string): Promise<void>;
  /** Takes the last action back, cell by cell where they still hold what the action wrote. */
  undo(): Promise<void>;
  moreProposals(): void;
  adopt(indicatorId: string, scope: AdoptScope): Promise<void>;
  preview(layout: string): void;
  closePreview(): void;
  writeTable(): Promise<void>;
  /** Opens the pointing of a header: of the region or table at this cell, else of this row; without a cell, at the selection. */
  beginPointing(at?: CellRef): Promise<void>;
  /** Takes another row (zero-based) as the header, or another number of rows. The selection in the sheet does the same. */
  movePointing(row: number, rows: number): void;
  /** Says what the column of a header cell means; undefined: it is not read. */
  nameColumn(place: number, role: IndicatorRole | undefined): void;
  cancelPointing(): void;
  /** Keeps what is pointed out in the workbook. */
  point(): Promise<void>;
  unpoint(header: string): Promise<void>;
  /** Takes the damaged state part away. */
  clearState(): Promise<void>;
  dismissResult(): void;
}
