import type { IdentityResult, IdentityState, UnmatchedIdentity } from '../core/identities/contract';
import type { IdentityFixKind } from '../core/identities/fixes/contract';
import type { FindingState } from '../core/review/reviewed-findings';
import type { DisabledRule, Waiver } from '../core/review/review-state';
import type { SkippedReason } from '../core/rules/bulk-fix';
import type { Finding, Fix, NotChecked, Severity } from '../core/rules/contract';
import type { IndicatorRole } from '../core/model/target-table';
import type { UnreadReason } from '../core/model/workbook-model';
import type { Proposal } from '../core/wording/contract';
import type { LibraryReading } from '../core/wording/library-reading';
import type { SheetPlan } from '../core/sheet/plan';
import type { TemplateAge } from '../core/templates/template-mark';
import type { Template } from '../core/templates/templates';
import type { CarryPlace } from '../core/tables/carry/carry-places';
import type { Narrative } from '../core/tables/narrative/narrative';
import type { Arrangement } from '../core/tables/plan-table';
import type { CellRef } from '../core/sheet/address';
import type { HostErrorCode, RefusalReason } from '../host/port';
import type { ComparisonState } from './comparison/comparison-state';
import type { StateOutcome, StateTrouble } from './kept-state';
import type { Conclusion } from '../core/review/desk-record';
import type { DeskReport } from '../core/review/desk-report';
import type { FileTrouble } from './wording/table-files';

/** What the status line says. One at a time. */
export type Status =
  | { readonly kind: 'starting' }
  | { readonly kind: 'checking'; readonly sheet: string }
  | { readonly kind: 'live'; readonly at: number }
  /** `toWrite`: what a person asked for waits until the cell is left, and can be given up. */
  | { readonly kind: 'waiting-for-input'; readonly toWrite?: true }
  | { readonly kind: 'paused'; readonly code: HostErrorCode }
  | { readonly kind: 'failed'; readonly detail: string };

/** A finding with everything a card shows; texts are made by the view from rule, messageId and data. */
export interface FindingView {
  readonly finding: Finding;
  readonly sheetName: string;
  /** `E12` */
  readonly address: string;
  readonly related: readonly { readonly at: CellRef; readonly label: string }[];
  /** The sheet is protected: fix disabled with this reason. */
  readonly fixBlocked?: 'protected' | 'read-only';
  /** Its waiver was rejected, with the reviewer's words. */
  readonly rejection?: string;
  /** It stands on a hidden sheet, which nobody sees and no click can show. */
  readonly isHidden?: true;
}

export interface NotCheckedView {
  readonly rule: string;
  readonly code: string;
  readonly notChecked: NotChecked;
}

export interface UnreadView {
  readonly sheetName: string;
  readonly range: string;
  readonly at: CellRef;
  readonly reason: UnreadReason;
  readonly data: Readonly<Record<string, string | number>>;
  /** It looks like indicators with values, so a person should hear of it; others are only listed. */
  readonly isLikely: boolean;
  /** Content of the likely header; regions with the same one are understood together. Missing where there is nothing to point at. */
  readonly header?: string;
  readonly isHidden?: true;
}

/** A hidden sheet that was read and checked like the others. */
export interface HiddenSheet {
  readonly name: string;
  readonly tables: number;
  readonly findings: number;
}

/** A finding that people decided not to act on now. */
export interface SetAsideView {
  readonly view: FindingView;
  readonly state: Exclude<FindingState, 'open'>;
  /** What was said when it was waived. */
  readonly waiver?: Waiver;
}

/** What people decided about findings. It takes nothing out of sight: all of it is listed and counted. */
export interface Decided {
  readonly findings: readonly SetAsideView[];
  readonly counts: Readonly<Record<SetAsideView['state'], number>>;
  readonly staleWaivers: readonly Waiver[];
  /** Rules turned off in this workbook, each with the number of findings it would report. */
  readonly disabledRules: readonly { readonly decision: DisabledRule; readonly count: number }[];
  /** Entries of the state part that cannot be used. */
  readonly dropped: number;
  /** Why nothing can be decided now that has to stay in the workbook. */
  readonly blocked?: 'read-only' | StateTrouble;
}

/** Why a fix of many left one out. */
export type BulkSkipReason = SkippedReason | 'protected' | 'read-only';

/** One finding that a fix of many left alone. */
export interface SkippedPlace {
  readonly place: string;
  readonly reason: BulkSkipReason;
}

export interface Problems {
  /** Those nobody decided about: the list that next and previous walk. */
  readonly findings: readonly FindingView[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly notChecked: readonly NotCheckedView[];
  readonly unread: readonly UnreadView[];
  readonly decided: Decided;
  /** Hidden sheets with tables or findings. */
  readonly hidden: readonly HiddenSheet[];
  readonly tables: number;
  readonly rows: number;
}

/** The row at the selection, when it is an indicator. */
export interface CurrentRow {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly table: string;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly description: string;
  readonly value: string;
  readonly basis: string;
}

export type AdoptScope = 'name' | 'name-and-description' | 'row';

/** What of a row an adoption may fill. */
export type AdoptedRole = 'level3' | 'description' | 'value' | 'basis';

/** One cell that an adoption would write: for the difference shown before it. */
export interface Difference {
  readonly role: AdoptedRole;
  readonly before: string;
  readonly after: string;
}

export interface ProposalView {
  readonly proposal: Proposal;
  /** What each scope would change; a scope without its cells is missing. */
  readonly differences: Readonly<Partial<Record<AdoptScope, readonly Difference[]>>>;
  /** What 编辑后采用 begins with; a role that would not be written is missing. */
  readonly editable: Readonly<Partial<Record<AdoptedRole, string>>>;
}

/** A name that several rows bear and that has a standard wording: 规范表述. */
export interface VariantGroup {
  /** As the rows write it. */
  readonly variant: string;
  readonly level2: string;
  readonly indicatorId: string;
  readonly name: string;
  /** Rows of the workbook that bear it. */
  readonly count: number;
}

/** How much of a wording goes into many rows at once; values and 依据 are each row's own. */
export type ManyScope = Exclude<AdoptScope, 'row'>;

/** A row among those of one name. */
export interface SameNameRow {
  /** Names it until the workbook is read again. */
  readonly key: string;
  /** `绩效目标!C12` */
  readonly place: string;
  readonly table: string;
  readonly differences: Readonly<Partial<Record<ManyScope, readonly Difference[]>>>;
  readonly blocked?: 'protected' | 'read-only';
}

/** All rows of one name, to take one wording into each: which to leave out is chosen before anything is written. */
export interface SameNameChoice {
  readonly variant: string;
  readonly level2: string;
  readonly indicatorId: string;
  readonly name: string;
  readonly rows: readonly SameNameRow[];
}

/** What the standard wording can be browsed by. */
export interface Library {
  /** Kinds of spending, the largest first. */
  readonly kinds: readonly { readonly name: string; readonly count: number }[];
  readonly levels: readonly { readonly name: string; readonly level2: readonly string[] }[];
}

/** What is typed in the search box and chosen for browsing; '' means anything. */
export interface WordingAsked {
  readonly text: string;
  readonly level1: string;
  readonly level2: string;
  readonly kind: string;
}

/** One row of a first draft, before anything is written. */
export interface DraftRowView {
  readonly level2: string;
  readonly name: string;
  readonly description: string;
  /** As it would stand in its cell; what only the person knows stands in 〈〉. */
  readonly value: string;
  readonly basis: string;
  /** Sheet row, zero-based; undefined where the table has no empty row left. */
  readonly row: number | undefined;
}

/** What a person left in a row of a draft. */
export interface FilledRow {
  readonly value: string;
  readonly basis: string;
}

/** A draft and the table it is for. */
export interface DraftView {
  readonly table: string;
  readonly sheetName: string;
  readonly rows: readonly DraftRowView[];
  readonly blocked?: 'protected' | 'read-only';
}

/** What the table at the selection lacks of a usual one. */
export interface MissingRows {
  readonly table: string;
  readonly level2: readonly string[];
  /** No row has a name yet, so that all of it would be drafted. */
  readonly isEmpty: boolean;
}

export interface Suggestions {
  readonly row: CurrentRow | undefined;
  readonly proposals: readonly ProposalView[];
  /** More are known than are shown. */
  readonly hasMore: boolean;
  readonly blocked?: 'protected' | 'read-only';
  /** Undefined until the standard wording is ready. */
  readonly library?: Library;
  /** Set while a person searches or browses: `proposals` are what was found. */
  readonly asked?: WordingAsked;
  readonly missing?: MissingRows;
  readonly draft?: DraftView;
  /** Other rows of the workbook with the name and 二级指标 of this one. */
  readonly sameName: number;
  readonly variants: readonly VariantGroup[];
  /** Set while a person chooses among rows of one name. */
  readonly choice?: SameNameChoice;
  /** Names that are no longer proposed. */
  readonly declined: readonly string[];
}

/** Where a unit's own wording is kept. */
export type LibraryPlace = 'workbook' | 'person';

/** Why a library cannot be kept somewhere. */
export type LibraryBlocked = 'read-only' | StateTrouble | 'too-large' | 'no-storage';

export interface OwnLibrary {
  readonly title: string;
  readonly place: LibraryPlace;
  readonly count: number;
}

/** What a file or the open workbook would give, before it is kept. */
export interface LibraryPreview {
  readonly title: string;
  readonly reading: LibraryReading;
  /** Indicators that the standard wording has too; the two become one. */
  readonly known: number;
  readonly blocked: Readonly<Partial<Record<LibraryPlace, LibraryBlocked>>>;
  /** Where a library of this title is kept already; it is replaced. */
  readonly replaces: readonly LibraryPlace[];
}

/** The unit's own wording. */
export interface OwnLibraries {
  readonly kept: readonly OwnLibrary[];
  readonly preview?: LibraryPreview;
  /** A file is being read. */
  readonly isReading: boolean;
  /** Files can be chosen and saved here. */
  readonly hasFiles: boolean;
}

/** What is written: the project at the selection, or all of the workbook. */
export type WriteScope = 'one' | 'all';

/** Where it goes: behind all sheets, right behind the sheet it comes from, or in the place of that sheet, which then stays behind it under another name. */
export type WritePlace = 'last' | 'beside' | 'in-place';

/** How a person wants tables written. */
export interface WriteWish {
  readonly scope: WriteScope;
  readonly arrangement: Arrangement;
  readonly place: WritePlace;
}

export interface TablePreview {
  readonly project: string;
  readonly layout: string;
  /** The sheets as they will be. */
  readonly plans: readonly SheetPlan[];
  /** Which of them is drawn. */
  readonly shown: number;
  readonly projects: number;
  /** Indicators they will hold. */
  readonly rows: number;
}

/** A cell of a written sheet that a person changed since. */
export interface ManualEdit {
  readonly at: CellRef;
  /** `绩效目标表!E12` */
  readonly place: string;
  /** Undefined where it was written in an earlier sitting and its source says something else by now. */
  readonly written?: string;
  readonly now: string;
}

/** What refreshing the sheets that were written here would do. */
export interface RefreshPreview {
  /** Cells that follow their source. */
  readonly changes: number;
  /** Cells that stay as a person left them, though their source says something else or they no longer hold what was written. */
  readonly manual: readonly ManualEdit[];
  /** Sheets whose source now has more or fewer rows: these are written anew beside the old ones. */
  readonly anew: readonly string[];
  /** Sheets whose source is gone. */
  readonly orphaned: readonly string[];
}

/** A layout to choose, with its title in the standards pack. */
export interface LayoutChoice {
  readonly id: string;
  readonly title: string;
  /** All projects go into one list of rows. */
  readonly isList?: boolean;
}

export interface TemplateView extends Template {
  /** It lies on the site, so that a new workbook can be made from it. */
  readonly hasFile: boolean;
}

export interface Templates {
  readonly offered: readonly TemplateView[];
  /** Of the pack in force. */
  readonly version: string;
  /** What this workbook was made from; the title where the pack still has it. */
  readonly origin?: { readonly version: string; readonly age: TemplateAge; readonly title?: string };
}

/** 结转新年度: the year left behind, and every place to decide about. */
export interface CarryPreview {
  readonly from: number;
  readonly places: readonly CarryPlace[];
}

export interface Writing {
  /** The project at the selection; undefined when the selection is in no target table. */
  readonly project: string | undefined;
  /** Projects of the whole workbook, those written in this sitting aside. */
  readonly projects: number;
  readonly layouts: readonly LayoutChoice[];
  readonly wish: WriteWish;
  readonly preview: TablePreview | undefined;
  readonly busy: boolean;
  /** From 0 to 1 while much is written. */
  readonly progress?: number;
  /** A person has asked to stop. */
  readonly isCancelling?: boolean;
  /** Sheets written in this sitting that are still there. */
  readonly written: number;
  readonly refresh?: RefreshPreview;
  /** 情况说明, while it is looked at. */
  readonly narratives?: readonly Narrative[];
  /** What a new year makes untrue, while it is looked at. */
  readonly carry?: CarryPreview;
  /** Why the table at the selection cannot be written in the place of its sheet. */
  readonly noSwap?: 'not-alone' | 'protected';
  readonly blocked?: 'read-only';
}

/** A header cell and what a person says it means. */
export interface PointedCell {
  readonly text: string;
  /** `C3` */
  readonly address: string;
  readonly role: IndicatorRole | undefined;
  /** What stands in the first filled cell below. */
  readonly sample: string;
}

/** How the sheet would be read. */
export interface PointingPreview {
  readonly indicators: number;
  readonly first: readonly { readonly level2: string; readonly level3: string; readonly value: string }[];
  /** Other sheets with the same header, which would be read so too. */
  readonly otherSheets: readonly string[];
  /** Why nothing would be read. */
  readonly reason?: UnreadReason;
}

/** What a person is pointing out, not yet kept. */
export interface PointingDraft {
  readonly sheetId: string;
  readonly sheetName: string;
  /** First sheet row of the header, zero-based, and how many rows it has. */
  readonly row: number;
  readonly rows: number;
  /** By place, as `Pointing.columns` counts them. */
  readonly cells: readonly PointedCell[];
  /** Undefined while it is worked out. */
  readonly preview: PointingPreview | undefined;
  /** The header was pointed out before, and is changed now. */
  readonly isKept: boolean;
}

/** A pointing that the workbook keeps, and the sheets that are read by it. */
export interface KeptPointing {
  readonly header: string;
  readonly columns: readonly { readonly text: string; readonly role: IndicatorRole }[];
  readonly sheets: readonly { readonly sheetId: string; readonly name: string; readonly row: number }[];
}

export interface PointingState {
  readonly draft: PointingDraft | undefined;
  readonly kept: readonly KeptPointing[];
  /** Why nothing can be pointed out now. */
  readonly blocked?: 'read-only' | StateTrouble;
  /** The workbook lost what it kept; it is still gone by until a person decides. */
  readonly isLost?: true;
}

/** A cell that an action left alone, as `绩效目标!E12`. */
export interface RefusedPlace {
  readonly place: string;
  readonly reason: RefusalReason;
}

/** The result bar: what the last action did, and whether it can be taken back. Keys under `results` of `core/text`. */
export type ActionResult =
  | { readonly kind: 'fixed'; readonly count: number; readonly refused: readonly RefusedPlace[] }
  | { readonly kind: 'fixed-all'; readonly count: number; readonly refused: readonly RefusedPlace[]; readonly skipped: readonly SkippedPlace[] }
  | { readonly kind: 'waived' | 'put-off' | 'unwaived' | 'brought-back'; readonly count: number }
  | { readonly kind: 'rule-disabled' | 'rule-enabled'; readonly rule: string }
  | { readonly kind: 'adopted'; readonly name: string; readonly refused: readonly RefusedPlace[] }
  | { readonly kind: 'adopted-many'; readonly name: string; readonly count: number; readonly refused: readonly RefusedPlace[] }
  | { readonly kind: 'library-kept'; readonly title: string; readonly count: number; readonly place: LibraryPlace }
  | { readonly kind: 'library-removed' | 'library-saved'; readonly title: string }
  | { readonly kind: 'library-refused'; readonly reason: LibraryBlocked }
  | { readonly kind: 'file-refused'; readonly file: string; readonly code: FileTrouble }
  | { readonly kind: 'drafted'; readonly table: string; readonly count: number; readonly refused: readonly RefusedPlace[] }
  | { readonly kind: 'sheet-written'; readonly sheet: string; readonly sheetId: string; readonly rows: number }
  | { readonly kind: 'sheets-written'; readonly count: number; readonly sheetId: string; readonly projects: number }
  | { readonly kind: 'writing-cancelled'; readonly left: readonly string[] }
  | { readonly kind: 'writing-failed'; readonly left: readonly string[]; readonly detail: string }
  | { readonly kind: 'refreshed'; readonly count: number; readonly anew: number; readonly refused: readonly RefusedPlace[] }
  | { readonly kind: 'sheets-kept'; readonly removed: number; readonly kept: readonly string[] }
  | { readonly kind: 'template-added'; readonly title: string; readonly count: number; readonly sheetId: string }
  | { readonly kind: 'template-opened' | 'template-missing'; readonly title: string }
  | { readonly kind: 'waiver-rejected' | 'rejection-withdrawn' | 'conclusion-withdrawn' }
  | { readonly kind: 'commented'; readonly count: number; readonly stayed: number; readonly removed: number; readonly refused: readonly RefusedPlace[] }
  | { readonly kind: 'concluded'; readonly verdict: Conclusion['verdict'] }
  | { readonly kind: 'conclusion-blocked'; readonly reason: 'blockers' | 'no-grade' }
  | { readonly kind: 'pointed'; readonly sheet: string; readonly indicators: number; readonly others: number }
  | { readonly kind: 'unpointed' }
  | { readonly kind: 'state-cleared' | 'state-rewritten' | 'state-forgotten' }
  | { readonly kind: 'state-refused'; readonly reason: Exclude<StateOutcome, 'saved'> }
  | { readonly kind: 'undone'; readonly refused: readonly RefusedPlace[] }
  | { readonly kind: 'host-error'; readonly code: HostErrorCode; readonly detail: string }
  | { readonly kind: 'nothing-to-do' };

/** One identity as the view 勾稽 lists it. */
export interface IdentityView {
  readonly result: IdentityResult;
  /** As the standards pack says it; the generic ones are named by `core/text`. */
  readonly title?: string;
  /** Ways to make it hold, the likeliest first; none where it holds, or where nothing can be told. */
  readonly remedies: readonly RemedyView[];
}

/** One way to make an identity hold, with what it writes and what comes of it. */
export interface RemedyView {
  readonly kind: IdentityFixKind;
  readonly fix: Fix;
  /** The first cell it writes. */
  readonly at: CellRef;
  /** Identities that hold now and would not hold then: id, and the title of the standards pack where it has one. */
  readonly breaks: readonly { readonly id: string; readonly title?: string }[];
  readonly blocked?: 'protected' | 'read-only';
}

/** Where cells of identities stand. */
export interface TotalsSheet {
  readonly name: string;
  readonly isHidden: boolean;
}

/** What 勾稽 shows. */
export interface Totals {
  /** Those that fail first, then those not checked, then those that hold; in the order of the workbook. */
  readonly identities: readonly IdentityView[];
  readonly counts: Readonly<Record<IdentityState, number>>;
  /** Statements of the standards pack that found nothing to bind to, and why. */
  readonly unmatched: readonly UnmatchedIdentity[];
  /** Budget tables that were read. */
  readonly tables: number;
  /** By id. */
  readonly sheets: Readonly<Record<string, TotalsSheet>>;
}

/** What 审核 shows. */
export interface DeskPage {
  /** Undefined until 审核 is looked at: who fills in tables need not wait for it. */
  readonly report: DeskReport | undefined;
  /** The file and its sheets by id. */
  readonly file: string;
  readonly sheets: Readonly<Record<string, { readonly name: string; readonly isHidden: boolean }>>;
  /** What was concluded, whatever view is shown. */
  readonly concluded?: { readonly verdict: Conclusion['verdict']; readonly isChanged: boolean };
  /** 审核 has put comments at cells. */
  readonly hasComments: boolean;
  /** Entries of the workbook that cannot be used. */
  readonly dropped: number;
  /** Why nothing can be kept in the workbook now. */
  readonly blocked?: 'read-only' | StateTrouble;
}

export type PaneView = 'problems' | 'totals' | 'suggestions' | 'tables' | 'review';

export interface SessionState {
  readonly status: Status;
  readonly workbook: string;
  readonly problems: Problems;
  readonly totals: Totals;
  readonly suggestions: Suggestions;
  readonly libraries: OwnLibraries;
  readonly writing: Writing;
  readonly templates: Templates;
  readonly comparison: ComparisonState;
  readonly pointing: PointingState;
  readonly desk: DeskPage;
  readonly view: PaneView;
  readonly result: ActionResult | undefined;
  readonly canUndo: boolean;
  /** The identity that 勾稽 brings into sight. */
  readonly identity: string | undefined;
  /** The finding whose card is open or last used; next and previous start here. */
  readonly current: string | undefined;
}
