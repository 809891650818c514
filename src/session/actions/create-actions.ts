import type { Desk } from '../desk';
import type { SessionActions } from '../session';
import { adopt, adoptMany } from './adopt';
import { removeComments, writeComments } from './comment';
import { closeCarry, closeNarrative, composeNarrative, previewCarry, writeCarry } from './compose';
import { disableRule, enableRule, unwaive, waive } from './decide';
import { beginDraft, writeDraft } from './draft';
import { fix } from './fix';
import { fixAll } from './fix-all';
import { exportLibrary, keepLibrary, previewLibrary, removeLibrary } from './own-library';
import { answer, conclude, rejectWaiver, withdrawConclusion, withdrawRejection } from './judge';
import { mend } from './mend';
import { createNavigation } from './navigate';
import { forgetState, rewriteState } from './lost-state';
import { beginPointing, clearState, point, unpoint } from './point';
import { bringBack, putOff } from './put-off';
import { undo } from './undo';
import { addTemplate, openTemplate } from './use-template';
import { writeComparison } from './write-comparison';
import { writeFindings } from './write-findings';
import { writeReviewSheet } from './write-review-sheet';
import { closeRefresh, previewRefresh, refresh } from './refresh';
import { drawPreview } from '../writing/preview';
import { showPlan, wish, writeTable } from './write-table';

/** The actions of a session by name, for buttons, keys and ribbon commands alike. */
export function createActions(desk: Desk): SessionActions {
  const { store, loop, act } = desk;
  const navigation = createNavigation(desk);
  const done = async (run: Promise<void>): Promise<undefined> => {
    await run;
    return undefined;
  };
  return {
    check: () => act(() => done(loop.check())),
    reconnect: () => act(() => done(loop.reconnect())),
    show(view) {
      store.set({ view, identity: undefined });
      desk.showReview();
    },
    goTo: (at) => act(() => navigation.goTo(at)),
    goToFinding: (fingerprint) => act(() => navigation.goToFinding(fingerprint)),
    next: () => act(() => navigation.step(1)),
    previous: () => act(() => navigation.step(-1)),
    setCurrent: (current) => store.set({ current }),
    fix: (fingerprint) => act(() => fix(desk, fingerprint)),
    fixAll: (rule, without) => act(() => fixAll(desk, rule, without)),
    showIdentity: (identity) => store.set({ view: 'totals', identity }),
    mend: (identity, remedy) => act(() => mend(desk, identity, remedy)),
    waive: (fingerprint, why) => act(() => waive(desk, fingerprint, why)),
    unwaive: (fingerprints) => act(() => unwaive(desk, fingerprints)),
    putOff: (fingerprint) => act(() => Promise.resolve(putOff(desk, fingerprint))),
    bringBack: (fingerprints) => act(() => Promise.resolve(bringBack(desk, fingerprints))),
    disableRule: (rule, why) => act(() => disableRule(desk, rule, why)),
    enableRule: (rule) => act(() => enableRule(desk, rule)),
    answer: (checklist, item, given, note) => act(() => answer(desk, checklist, item, given, note)),
    rejectWaiver: (fingerprint, note) => act(() => rejectWaiver(desk, fingerprint, note)),
    withdrawRejection: (fingerprint) => act(() => withdrawRejection(desk, fingerprint)),
    conclude: (verdict, opinion, grade) => act(() => conclude(desk, verdict, opinion, grade)),
    withdrawConclusion: () => act(() => withdrawConclusion(desk)),
    writeComments: (locale) => act(() => writeComments(desk, locale)),
    removeComments: () => act(() => removeComments(desk)),
    writeReviewSheet: (locale) => act(() => writeReviewSheet(desk, locale)),
    writeFindings: (locale) => act(() => writeFindings(desk, locale)),
    compareWith: (file, bytes) => desk.comparer.compareWith(file, bytes),
    endComparison: () => desk.comparer.end(),
    writeComparison: (locale) => act(() => writeComparison(desk, locale)),
    undo: () => act(() => undo(desk)),
    moreProposals: () => desk.adviser.more(),
    searchWording: (asked) => desk.adviser.search(asked),
    decline: (indicatorId) => desk.adviser.decline(indicatorId),
    takeBackDeclined: (names) => desk.adviser.takeBackDeclined(names),
    beginDraft: () => beginDraft(desk),
    endDraft: () => desk.adviser.endDraft(),
    writeDraft: (filled) => act(() => writeDraft(desk, filled)),
    adopt: (indicatorId, scope) => act(() => adopt(desk, indicatorId, scope)),
    adoptEdited: (indicatorId, texts) => act(() => adopt(desk, indicatorId, texts)),
    chooseRows: (row, indicatorId) => desk.adviser.chooseRows(row, indicatorId),
    endChoice: () => desk.adviser.endChoice(),
    adoptMany: (scope, without) => act(() => adoptMany(desk, scope, without)),
    previewLibrary: (file, bytes) => act(() => previewLibrary(desk, file, bytes)),
    previewOwnTables: () => act(() => done(desk.librarian.previewWorkbook())),
    endLibraryPreview: () => desk.librarian.endPreview(),
    keepLibrary: (place) => act(() => keepLibrary(desk, place)),
    removeLibrary: (place, title) => act(() => removeLibrary(desk, place, title)),
    exportLibrary: (format, locale) => act(() => exportLibrary(desk, format, locale)),
    preview: (layout) => drawPreview(desk, layout),
    closePreview: () => store.set({ writing: { ...store.get().writing, preview: undefined } }),
    wishWriting: (changed) => wish(desk, changed),
    showPlan: (shown) => showPlan(desk, shown),
    cancelWriting() {
      const { writing } = store.get();
      if (writing.busy) store.set({ writing: { ...writing, isCancelling: true } });
    },
    composeNarrative: () => composeNarrative(desk),
    closeNarrative: () => closeNarrative(desk),
    previewCarry: () => previewCarry(desk),
    closeCarry: () => closeCarry(desk),
    writeCarry: (kinds, locale) => act(() => writeCarry(desk, kinds, locale)),
    previewRefresh: () => previewRefresh(desk),
    closeRefresh: () => closeRefresh(desk),
    refresh: () => act(() => refresh(desk)),
    addTemplate: (id) => act(() => addTemplate(desk, id)),
    openTemplate: (id) => act(() => openTemplate(desk, id)),
    writeTable: () => act(() => writeTable(desk)),
    beginPointing: (at) => act(() => beginPointing(desk, at)),
    movePointing: (row, rows) => desk.pointer.move(row, rows),
    nameColumn: (place, role) => desk.pointer.name(place, role),
    cancelPointing: () => desk.pointer.end(),
    point: () => act(() => point(desk)),
    unpoint: (header) => act(() => unpoint(desk, header)),
    clearState: () => act(() => clearState(desk)),
    rewriteState: () => act(() => rewriteState(desk)),
    forgetState: () => act(() => forgetState(desk)),
    giveUp: () => desk.acting.giveUp(),
    dismissResult: () => store.set({ result: undefined }),
  };
}
