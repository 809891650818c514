import type { Session, SessionActions } from '../../src/session/session';
import { initialState } from '../../src/session/initial-state';
import type { SessionState } from '../../src/session/state';
import { createStore } from '../../src/session/store';

type Call = readonly [name: keyof SessionActions, ...args: unknown[]];

/** A session that a test speaks for: it notes what the pane asks, and shows what the test sets. */
export interface FakeSession extends Session {
  readonly calls: readonly Call[];
  set(patch: Partial<SessionState>): void;
}

export function createFakeSession(patch: Partial<SessionState> = {}): FakeSession {
  const store = createStore<SessionState>({ ...initialState([{ id: 'hebei-full', title: '河北完整式' }]), ...patch });
  const calls: Call[] = [];
  const noted =
    <Name extends keyof SessionActions>(name: Name) =>
    (...args: Parameters<SessionActions[Name]>): Promise<void> => {
      calls.push([name, ...args]);
      return Promise.resolve();
    };
  return {
    calls,
    set: store.set,
    getState: store.get,
    subscribe: store.subscribe,
    start: () => Promise.resolve(),
    dispose: () => Promise.resolve(),
    actions: {
      addTemplate: noted('addTemplate'),
      openTemplate: noted('openTemplate'),
      check: noted('check'),
      reconnect: noted('reconnect'),
      show(view) {
        calls.push(['show', view]);
        store.set({ view });
      },
      goTo: noted('goTo'),
      goToFinding(fingerprint) {
        store.set({ current: fingerprint });
        return noted('goToFinding')(fingerprint);
      },
      next: noted('next'),
      previous: noted('previous'),
      setCurrent(fingerprint) {
        calls.push(['setCurrent', fingerprint]);
        store.set({ current: fingerprint });
      },
      answer: noted('answer'),
      rejectWaiver: noted('rejectWaiver'),
      withdrawRejection: noted('withdrawRejection'),
      conclude: noted('conclude'),
      withdrawConclusion: noted('withdrawConclusion'),
      writeComments: noted('writeComments'),
      removeComments: noted('removeComments'),
      writeReviewSheet: noted('writeReviewSheet'),
      fix: noted('fix'),
      fixAll: noted('fixAll'),
      mend: noted('mend'),
      showIdentity(identity) {
        calls.push(['showIdentity', identity]);
        store.set({ view: 'totals', identity });
      },
      waive: noted('waive'),
      unwaive: noted('unwaive'),
      putOff: noted('putOff'),
      bringBack: noted('bringBack'),
      disableRule: noted('disableRule'),
      enableRule: noted('enableRule'),
      writeFindings: noted('writeFindings'),
      compareWith: noted('compareWith'),
      endComparison: () => void noted('endComparison')(),
      writeComparison: noted('writeComparison'),
      undo: noted('undo'),
      moreProposals: () => void noted('moreProposals')(),
      searchWording(asked) {
        calls.push(['searchWording', asked]);
        const { asked: _before, ...rest } = store.get().suggestions;
        store.set({ suggestions: asked ? { ...rest, asked } : rest });
      },
      decline: (id) => void noted('decline')(id),
      takeBackDeclined: (names) => void noted('takeBackDeclined')(names),
      beginDraft: () => void noted('beginDraft')(),
      endDraft: () => void noted('endDraft')(),
      writeDraft: noted('writeDraft'),
      adopt: noted('adopt'),
      adoptEdited: noted('adoptEdited'),
      chooseRows: (row, id) => void noted('chooseRows')(row, id),
      endChoice: () => void noted('endChoice')(),
      adoptMany: noted('adoptMany'),
      previewLibrary: noted('previewLibrary'),
      previewOwnTables: noted('previewOwnTables'),
      endLibraryPreview: () => void noted('endLibraryPreview')(),
      keepLibrary: noted('keepLibrary'),
      removeLibrary: noted('removeLibrary'),
      exportLibrary: noted('exportLibrary'),
      preview: (layout) => void noted('preview')(layout),
      closePreview: () => void noted('closePreview')(),
      wishWriting: (changed) => void noted('wishWriting')(changed),
      showPlan: (shown) => void noted('showPlan')(shown),
      cancelWriting: () => void noted('cancelWriting')(),
      composeNarrative: () => void noted('composeNarrative')(),
      closeNarrative: () => void noted('closeNarrative')(),
      previewCarry: () => void noted('previewCarry')(),
      closeCarry: () => void noted('closeCarry')(),
      writeCarry: noted('writeCarry'),
      previewRefresh: () => void noted('previewRefresh')(),
      closeRefresh: () => void noted('closeRefresh')(),
      refresh: noted('refresh'),
      writeTable: noted('writeTable'),
      beginPointing: noted('beginPointing'),
      movePointing: (row, rows) => void noted('movePointing')(row, rows),
      nameColumn: (place, role) => void noted('nameColumn')(place, role),
      cancelPointing() {
        calls.push(['cancelPointing']);
        store.set({ pointing: { ...store.get().pointing, draft: undefined } });
      },
      point: noted('point'),
      unpoint: noted('unpoint'),
      clearState: noted('clearState'),
      giveUp: () => void calls.push(['giveUp']),
      rewriteState: noted('rewriteState'),
      forgetState: noted('forgetState'),
      dismissResult() {
        calls.push(['dismissResult']);
        store.set({ result: undefined });
      },
    },
  };
}
