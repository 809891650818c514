import type { Acting } from './act';
import type { TargetTable } from '../core/model/target-table';
import type { CellRef } from '../core/sheet/address';
import type { Selection, WorkbookHost } from '../host/port';
import type { CheckedWorkbook } from './checker';
import type { Clock } from './clock';
import type { Comparer } from './comparison/comparer';
import type { Journal } from './journal';
import type { KeptState } from './kept-state';
import type { LiveLoop } from './live-loop';
import type { Located } from './located';
import type { CoreParts } from './parts';
import type { Pointer } from './pointing/pointer';
import type { ActionResult, SessionState } from './state';
import type { Store } from './store';
import type { TemplateSite } from './templates/template-site';
import type { Recalled, TableSource, WrittenSheet } from './writing/written-sheets';
import type { Adviser } from './wording/adviser';
import type { Librarian } from './wording/librarian';
import type { PersonKept } from './wording/person-kept';
import type { TableFiles } from './wording/table-files';

/** What actions work on: the store they change and the parts of the session they may use. */
export interface Desk {
  readonly store: Store<SessionState>;
  readonly host: WorkbookHost;
  readonly clock: Clock;
  readonly parts: CoreParts;
  readonly loop: LiveLoop;
  readonly journal: Journal;
  /** What the workbook keeps of what people decided. */
  readonly kept: KeptState;
  readonly pointer: Pointer;
  /** Results of the last check. */
  checked(): CheckedWorkbook;
  /** What stands at the selection as last checked. */
  located(): Located | undefined;
  /** The first area selected, as last told by the host. */
  selection(): Selection | undefined;
  /** Asks the host where the selection is now and shows what belongs to it. `gone`: where the session has just gone to. */
  followSelection(gone?: CellRef): Promise<void>;
  /** The templates that lie beside the pane as files. */
  readonly site: TemplateSite | undefined;
  /** Sheets that were written here, in this sitting or an earlier one, by id. */
  readonly written: Map<string, WrittenSheet>;
  /** How the workbook's memory of them was last taken up. */
  readonly recalled: Recalled;
  /** The tables the preview was drawn from, and how they are found again. */
  readonly previewed: { tables: readonly TargetTable[]; sources: readonly TableSource[] };
  /** Fingerprints of findings put off for this sitting. */
  readonly later: Set<string>;
  /** Shows what was found with what is decided about it now, in 问题 and in 审核. */
  showProblems(): void;
  /** Shows what the reviewer decides from as it stands now. */
  showReview(): void;
  /** Shows the pointings of the workbook as they stand now. */
  showPointings(): void;
  /** Standard wording: proposals, search and drafts. */
  readonly adviser: Adviser;
  /** The unit's own wording. */
  readonly librarian: Librarian;
  readonly person: PersonKept;
  /** The workbook beside that of last time. */
  readonly comparer: Comparer;
  /** Undefined where the page can neither take nor give files. */
  readonly files: TableFiles | undefined;
  /** Runs what a person asked for, one after the other; a failure of the host becomes the result. */
  act(run: () => Promise<ActionResult | undefined>): Promise<void>;
  readonly acting: Acting;
}
