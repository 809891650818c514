import type { Area, CellRef } from '../core/sheet/address';
import type { Change } from '../core/sheet/change';
import type { SheetPlan } from '../core/sheet/plan';
import type { SheetVisibility, WorkbookSnapshot } from '../core/sheet/snapshot';

/** What this host can do. A view offers only what is true here. */
export interface Capabilities {
  readonly kind: 'excel' | 'file';
  /** Highest ExcelApi requirement set, `1.14`; empty for files. */
  readonly api: string;
  readonly canWatch: boolean;
  readonly canWrite: boolean;
  readonly readOnlyFile: boolean;
  /** True when merges come with a read without harm to the person's undo stack. */
  readonly readsMerges: boolean;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
}

export type HintOrigin = 'self' | 'local' | 'remote';

/** Something happened; nothing is said about what the cells hold now. */
export type Hint =
  | { readonly kind: 'content'; readonly sheetId: string; readonly area: Area | 'unknown'; readonly origin: HintOrigin }
  | { readonly kind: 'calculated'; readonly sheetId: string }
  | { readonly kind: 'sheets'; readonly origin: HintOrigin }
  | { readonly kind: 'protection'; readonly sheetId: string }
  | { readonly kind: 'selection' }
  | { readonly kind: 'woke-up' };

export interface Selection {
  readonly sheetId: string;
  readonly area: Area;
}

export type RefusalReason = 'has-comment' | 'cell-changed' | 'protected' | 'merged-away' | 'sheet-gone' | 'not-confirmed' | 'host-refused';

export interface Refusal {
  readonly at: CellRef;
  readonly reason: RefusalReason;
}

/** Either all confirmed, or who was refused; what is in neither list was not touched. */
export interface ApplyResult {
  readonly applied: readonly Change[];
  readonly refused: readonly Refusal[];
}

export interface ApplyOptions {
  readonly waitForCellEdit?: boolean;
  /** Asked when the waiting is over and nothing is written yet; true leaves everything as it is and throws `given-up`. */
  readonly isCancelled?: () => boolean;
}

/** A sheet that was added, with the plan it was made from. */
export interface AddedSheet {
  readonly sheetId: string;
  readonly plan: SheetPlan;
}

/** A sheet that gets another name, where it still has the one expected. */
export interface SheetRename {
  readonly sheetId: string;
  readonly before: string;
  readonly after: string;
}

/** How a long piece of writing is followed and stopped. */
export interface WritingOptions {
  /** The first new sheet stands right behind this one, the others behind it; without it they come last. */
  readonly behind?: string;
  /** Told now and then how much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Asked between two round trips; true takes everything away again that was written so far. */
  readonly isCancelled?: () => boolean;
}

/** What became of writing several sheets: all of them, or none but those that could not be taken away again. */
export interface AddedSheets {
  /** In the order of the plans. */
  readonly sheets: readonly SheetInfo[];
  /** Why it was not finished; then `sheets` are what is left of it, mostly none. */
  readonly stopped?: 'cancelled' | HostError;
}

/** What became of taking several sheets away. */
export interface RemovedSheets {
  readonly removed: readonly string[];
  /** Sheets that someone has worked on since, and that therefore stay. */
  readonly kept: readonly SheetInfo[];
}

/** A comment at a cell. */
export interface CellComment {
  readonly at: CellRef;
  readonly text: string;
}

/** A comment that stands in the workbook, whoever wrote it. */
export interface HeldComment extends CellComment {
  readonly id: string;
  /** Somebody replied, so that it is no longer one person's alone. */
  readonly isAnswered: boolean;
}

/** What became of changing comments. */
export interface CommentChange {
  readonly removed: number;
  readonly added: readonly CellComment[];
  readonly refused: readonly Refusal[];
}

/** What became of writing the state part. */
export interface SavedState {
  /** False when it no longer stood as expected; then nothing was written. */
  readonly saved: boolean;
  /** How the part stands now. */
  readonly xml: string | undefined;
}

/** Expected failures of a host. A session turns each into a sentence (`core/text` under `hostErrors`). */
export type HostErrorCode =
  | 'cell-being-edited'
  | 'protected'
  | 'sheet-gone'
  | 'sheet-hidden'
  | 'session-lost'
  | 'too-large'
  | 'not-supported'
  | 'other-workbook-active'
  | 'sheet-not-empty'
  /** the person no longer wanted it while it waited */
  | 'given-up'
  | 'unknown';

export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    /** The host's own words, only for 复制详情. */
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'HostError';
  }
}

/**
 * What the session may ask of a workbook. Plain data in and out, promises always, no object of the host crosses it.
 * Every method may throw `HostError`; anything else that is thrown is a bug.
 */
export interface WorkbookHost {
  capabilities(): Promise<Capabilities>;
  /** Tabs in order, cheap. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** The used ranges of the named sheets (all when missing). A sheet that is gone is left out. */
  read(sheetIds?: readonly string[]): Promise<WorkbookSnapshot>;
  /** Hints until the returned function is called. Watching twice does not double them. */
  watch(listener: (hint: Hint) => void): Promise<() => Promise<void>>;
  /** The first area selected; undefined when something else than cells is selected. */
  selection(): Promise<Selection | undefined>;
  /** Compare, set, read back. One undo step of the host where it can. `waitForCellEdit` waits until the person leaves the cell. */
  apply(changes: readonly Change[], options?: ApplyOptions): Promise<ApplyResult>;
  /** A new sheet after the last one, complete or not at all. */
  addSheet(plan: SheetPlan): Promise<SheetInfo>;
  /** Takes an added sheet away again, only when its content still equals the plan (`sheet-not-empty` else). */
  removeAddedSheet(sheetId: string, plan: SheetPlan): Promise<void>;
  /** New sheets, all or none, in as few round trips as the size of a request allows. A failure that left nothing behind is thrown. */
  addSheets(plans: readonly SheetPlan[], options?: WritingOptions): Promise<AddedSheets>;
  /** Takes added sheets away again that still equal their plans; those that are gone count as taken away. */
  removeAddedSheets(added: readonly AddedSheet[]): Promise<RemovedSheets>;
  /** Renames in this order, all or none; references of formulas follow. `not-supported` where the host cannot. */
  renameSheets(renames: readonly SheetRename[]): Promise<void>;
  /** Selects the cell and shows it. Moves the focus to the sheet. */
  goTo(at: CellRef): Promise<void>;
  /** The custom XML part whose root is of namespace `urn:jixiao:state:1`, as it stands; undefined when the workbook has none. */
  loadState(): Promise<string | undefined>;
  /**
   * Compare-and-set of that part: puts `after` (well-formed XML; undefined takes the part away) only where it still
   * stands as `before`, as `loadState` gave it.
   */
  saveState(before: string | undefined, after: string | undefined): Promise<SavedState>;
  /** Comments at cells, with their threads. `not-supported` where the host cannot. */
  comments(): Promise<readonly HeldComment[]>;
  /**
   * Takes comments away that still say what they said and that nobody answered, then puts new ones at cells without one.
   * A comment that somebody else wrote is never touched. `not-supported` where the host cannot.
   */
  changeComments(remove: readonly HeldComment[], add: readonly CellComment[]): Promise<CommentChange>;
  /** Opens a file as a new workbook beside this one, which stays as it is. */
  newWorkbook(file: Uint8Array): Promise<void>;
  dispose(): Promise<void>;
}
