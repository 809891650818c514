import type { IndicatorRole } from '../core/model/target-table';
import type { CellRef } from '../core/sheet/address';
import type { Locale } from '../core/text/text';
import type { AdoptScope, FilledRow, PaneView, SessionState, WordingAsked, WriteWish } from './state';

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
  /** Writes all findings, with what was decided about them, to a new sheet. */
  writeFindings(locale: Locale): Promise<void>;
  /** Takes the last action back, cell by cell where they still hold what the action wrote. */
  undo(): Promise<void>;
  moreProposals(): void;
  /** Lists a part of the standard wording instead of proposals; undefined goes back to these. */
  searchWording(asked: WordingAsked | undefined): void;
  /** 不再建议, for this sitting. */
  decline(indicatorId: string): void;
  /** Proposes again what was declined. */
  takeBackDeclined(): void;
  /** Drafts what the table at the selection lacks; nothing is written yet. */
  beginDraft(locale: Locale): void;
  endDraft(): void;
  /** Writes the rows of the draft that are given, into empty cells only. */
  writeDraft(filled: ReadonlyMap<number, FilledRow>): Promise<void>;
  adopt(indicatorId: string, scope: AdoptScope): Promise<void>;
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
  dismissResult(): void;
}
