import type { Answer, Conclusion } from '../core/review/desk-record';
import type { IndicatorRole } from '../core/model/target-table';
import type { CellRef } from '../core/sheet/address';
import type { CarryKind } from '../core/tables/carry/carry-places';
import type { Locale } from '../core/text/text';
import type { LibraryFormat } from './actions/own-library';
import type { EditedTexts } from './adoption';
import type { AdoptScope, FilledRow, LibraryPlace, ManyScope, PaneView, SessionState, WordingAsked, WriteWish } from './state';
import type { RowName } from './wording/row-name';

/** The store the panes render and the actions they call. One per pane, framework-free. */
export interface Session {
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Begins watching and does the first full check. Idempotent. */
  start(): Promise<void>;
  dispose(): Promise<void>;
  readonly actions: SessionActions;
}

/** What a person says when leaving something as it is. */
export interface Why {
  readonly reason: string;
  readonly note?: string;
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
  /** Fixes all of a rule that change no meaning, but those named; one action to undo. */
  fixAll(rule: string, without: readonly string[]): Promise<void>;
  /** Opens 勾稽 at this identity. */
  showIdentity(identity: string): void;
  /** Writes one of the remedies of an identity, by its place in the list. */
  mend(identity: string, remedy: number): Promise<void>;
  /** 豁免: leaves a finding as it is, and keeps why in the workbook. */
  waive(fingerprint: string, why: Why): Promise<void>;
  /** 取消豁免, also of those that no longer apply. */
  unwaive(fingerprints: readonly string[]): Promise<void>;
  /** 稍后: out of the list for this sitting. */
  putOff(fingerprint: string): Promise<void>;
  /** Puts what was put off into the list again. */
  bringBack(fingerprints: readonly string[]): Promise<void>;
  /** 在本文件停用此规则; the reason is kept in the workbook. */
  disableRule(rule: string, why: Why): Promise<void>;
  enableRule(rule: string): Promise<void>;
  /** Answers a question of a 检查表; undefined takes the answer back, so that the machine's counts again. */
  answer(checklist: string, item: string, answer: Answer['answer'] | undefined, note: string): Promise<void>;
  /** 驳回豁免: the finding counts as open again, and the workbook says why. */
  rejectWaiver(fingerprint: string, note: string): Promise<void>;
  withdrawRejection(fingerprint: string): Promise<void>;
  /** 通过, 修改后通过, 退回: kept in the workbook with what it was reached on. */
  conclude(verdict: Conclusion['verdict'], opinion: string, grade: string | undefined): Promise<void>;
  withdrawConclusion(): Promise<void>;
  /** Writes the 审核表 to a new sheet, in the language of the pane. */
  writeReviewSheet(locale: Locale): Promise<void>;
  /** Puts what there is to mend as comments at the cells, in the place of earlier ones of its own. */
  writeComments(locale: Locale): Promise<void>;
  removeComments(): Promise<void>;
  /** Writes all findings, with what was decided about them, to a new sheet. */
  writeFindings(locale: Locale): Promise<void>;
  /** Compares the workbook with one of last time that a person chose; stays beside it and follows its edits. */
  compareWith(file: string, bytes: Uint8Array): Promise<void>;
  endComparison(): void;
  /** Writes every difference to a new sheet, each place a link. */
  writeComparison(locale: Locale): Promise<void>;
  /** Takes the last action back, cell by cell where they still hold what the action wrote. */
  undo(): Promise<void>;
  moreProposals(): void;
  /** Lists a part of the standard wording instead of proposals; undefined goes back to these. */
  searchWording(asked: WordingAsked | undefined): void;
  /** 不再建议: the name is no longer proposed to this person. */
  decline(indicatorId: string): void;
  /** Proposes these names again. */
  takeBackDeclined(names: readonly string[]): void;
  /** Drafts what the table at the selection lacks; nothing is written yet. */
  beginDraft(): void;
  endDraft(): void;
  /** Writes the rows of the draft that are given, into empty cells only. */
  writeDraft(filled: ReadonlyMap<number, FilledRow>): Promise<void>;
  adopt(indicatorId: string, scope: AdoptScope): Promise<void>;
  /** 编辑后采用: takes it into the row as the person has rewritten it. */
  adoptEdited(indicatorId: string, texts: EditedTexts): Promise<void>;
  /** Lists the rows of one name, to take a wording into all of them. */
  chooseRows(row: RowName, indicatorId: string): void;
  endChoice(): void;
  /** Takes it into all rows that are listed but those named by their keys; one action to undo. */
  adoptMany(scope: ManyScope, without: readonly string[]): Promise<void>;
  /** Reads a file of the unit's own wording and shows what it would give. */
  previewLibrary(file: string, bytes: Uint8Array): Promise<void>;
  /** The same from the tables of the open workbook. */
  previewOwnTables(): Promise<void>;
  endLibraryPreview(): void;
  keepLibrary(place: LibraryPlace): Promise<void>;
  removeLibrary(place: LibraryPlace, title: string): Promise<void>;
  exportLibrary(format: LibraryFormat, locale: Locale): Promise<void>;
  preview(layout: string): void;
  closePreview(): void;
  /** Says what is written, and where. */
  wishWriting(changed: Partial<WriteWish>): void;
  /** Draws another sheet of the preview. */
  showPlan(shown: number): void;
  /** Stops a long piece of writing; what was written is taken away again. */
  cancelWriting(): void;
  /** Looks what the sheets written in this sitting would get from their sources. */
  previewRefresh(): void;
  closeRefresh(): void;
  /** 情况说明 from the budget tables. */
  composeNarrative(): void;
  closeNarrative(): void;
  /** 结转新年度: lists what a new year may make untrue. */
  previewCarry(): void;
  closeCarry(): void;
  /** Writes the projects of the new year to new sheets, changed only in what is accepted, with the list of all places. */
  writeCarry(kinds: readonly CarryKind[], locale: Locale): Promise<void>;
  refresh(): Promise<void>;
  writeTable(): Promise<void>;
  /** Puts the sheets of a template behind the last sheet. */
  addTemplate(id: string): Promise<void>;
  /** Opens a new workbook made from a template. */
  openTemplate(id: string): Promise<void>;
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
  /** Writes the state part that the workbook lost into it again. */
  rewriteState(): Promise<void>;
  /** Goes on without what the workbook lost. */
  forgetState(): Promise<void>;
  /** Ends the waiting of what was asked for while a cell is being edited; nothing is written. */
  giveUp(): void;
  dismissResult(): void;
}
