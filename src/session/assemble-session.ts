import type { TemplateIndex } from '../core/templates/template-index';
import type { CellRef } from '../core/sheet/address';
import { HostError } from '../host/port';
import type { Hint, Selection, WorkbookHost } from '../host/port';
import { createActing } from './act';
import { createActions } from './actions/create-actions';
import type { CheckedWorkbook } from './checker';
import { createChecker } from './checker';
import type { Clock } from './clock';
import { createComparer } from './comparison/comparer';
import { createDebounce } from './debounce';
import type { Desk } from './desk';
import { initialState } from './initial-state';
import { createJournal } from './journal';
import { createKeptState } from './kept-state';
import { createLiveLoop } from './live-loop';
import { locate } from './located';
import type { Located } from './located';
import type { CoreParts } from './parts';
import { keptPointings } from './pointing/kept-pointings';
import { createPointer } from './pointing/pointer';
import { buildProblems } from './problems';
import type { Session } from './session';
import { createSlices } from './slices';
import { createStore } from './store';
import { buildPage } from './review/desk-page';
import { showTemplates } from './templates/show-templates';
import type { TemplateSite } from './templates/template-site';
import { buildTotals } from './totals/build-totals';
import { showWriting } from './writing/show-writing';
import { createAdviser } from './wording/adviser';
import { createLibrarian } from './wording/librarian';
import { createPersonKept } from './wording/person-kept';
import type { PersonStore, TableFiles } from './wording/table-files';

/** Moving through cells with the arrow keys must not ask the host at every step. */
const SELECTION = { quiet: 120, longest: 500 };

export interface SessionEnds {
  readonly host: WorkbookHost;
  readonly clock: Clock;
  readonly parts: CoreParts;
  readonly site?: TemplateSite;
  readonly files?: TableFiles;
  readonly person?: PersonStore;
}

/** Puts a session together over a host, a clock and parts of the core. */
export function assembleSession({ host, clock, parts, site, files, person: personStore }: SessionEnds): Session {
  const store = createStore(initialState(parts.layouts, files !== undefined, showTemplates(parts, undefined, undefined)));
  const acting = createActing(store, clock);
  const { act } = acting;
  let checked: CheckedWorkbook = { name: '', sheets: [], result: { findings: [], checks: [] } };
  let selection: Selection | undefined;
  let located: Located | undefined;
  let asked = 0;
  let answered = 0;
  let isReadOnly = false;
  let templateIndex: TemplateIndex | undefined;
  let started: Promise<void> | undefined;

  const kept = createKeptState(host);
  const person = createPersonKept(personStore);
  const later = new Set<string>();
  const pointer = createPointer({ store, clock, parts, checked: () => checked });
  const adviser = createAdviser({
    store, clock, parts,
    checked: () => checked,
    located: () => located,
    selection: () => selection,
    isReadOnly: () => isReadOnly,
    own: () => [...kept.libraries, ...person.libraries],
    person,
  });
  const librarian = createLibrarian({ store, clock, parts, kept, person, adviser, files, checked: () => checked, isReadOnly: () => isReadOnly });
  const written: Desk['written'] = new Map();
  const recalled: Desk['recalled'] = { lost: [] };
  const previewed: Desk['previewed'] = { tables: [], sources: [] };
  const comparer = createComparer({ store, clock, checker: createChecker(parts, clock), files, checked: () => checked, pointings: () => kept.pointings, isWritten: (id) => written.has(id) });
  const onHint = (hint: Hint): void => {
    if (hint.kind === 'selection' || hint.kind === 'woke-up') selectionDebounce.call();
    loop.hint(hint);
  };
  const selectionDebounce = createDebounce(clock, SELECTION, () => void followSelection());
  const loop = createLiveLoop(
    {
      host,
      clock,
      checker: createChecker(parts, clock),
      kept,
      onStatus: (status) => store.set({ status }),
      async onChecked(result) {
        const slices = createSlices(clock);
        checked = result;
        store.set({ workbook: result.name });
        showProblems();
        await slices.pause();
        const totals = buildTotals(checked, parts, isReadOnly, store.get().totals);
        let step = totals.next();
        for (; !step.done; step = totals.next()) await slices.pause();
        store.set({ totals: step.value });
        await slices.pause();
        showLocated();
        await slices.pause();
        showPointings();
        showOrigin();
        pointer.refresh();
        librarian.show();
        adviser.prepare();
        comparer.follow();
      },
    },
    onHint,
  );
  const desk: Desk = {
    site, store, host, clock, parts, loop, act, acting, kept, pointer, adviser, librarian, person, files, later, written, recalled, previewed, comparer,
    followSelection, showPointings, showProblems, showReview,
    journal: createJournal(),
    checked: () => checked,
    located: () => located,
    selection: () => selection,
  };

  return {
    getState: store.get,
    subscribe: store.subscribe,
    start: () => (started ??= start()),
    async dispose() {
      selectionDebounce.cancel();
      adviser.stop();
      comparer.end();
      await loop.stop();
    },
    actions: createActions(desk),
  };

  async function start(): Promise<void> {
    await act(async () => {
      const { canWrite, readOnlyFile } = await host.capabilities();
      isReadOnly = readOnlyFile || !canWrite;
      if (isReadOnly) store.set({ writing: { ...store.get().writing, blocked: 'read-only' } });
      return undefined;
    });
    void site?.index().then((index) => {
      templateIndex = index;
      showOrigin();
    });
    await loop.start();
    await followSelection();
  }

  /**
   * A selection that cannot be told just now leaves what is shown; the next hint asks again. `gone`: where the session has
   * just gone to, for a host that does not tell at once. Of two answers that cross, the one asked for later counts.
   */
  async function followSelection(gone?: CellRef): Promise<void> {
    asked += 1;
    const turn = asked;
    try {
      const told = (await host.selection()) ?? (gone && selectionOf(gone));
      if (turn < answered) return;
      answered = turn;
      if (told?.sheetId !== selection?.sheetId || told?.area.top !== selection?.area.top) adviser.moved();
      selection = told;
      showLocated();
      pointer.follow(told);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
  }

  function showLocated(): void {
    located = locate(checked, selection);
    showWriting(desk);
    adviser.show();
  }
  function showProblems(): void {
    const decisions = { review: kept.review, record: kept.desk, later, dropped: kept.droppedDecisions, blocked: isReadOnly ? ('read-only' as const) : kept.trouble };
    store.set({ problems: buildProblems(checked, isReadOnly, decisions, store.get().problems) });
    showReview();
  }
  function showReview(): void {
    const { view, desk: before } = store.get();
    store.set({ desk: buildPage({ checked, review: kept.review, record: kept.desk, hasComments: kept.comments.size > 0, dropped: kept.droppedAnswers, checklists: parts.checklists, blocked: isReadOnly ? 'read-only' : kept.trouble }, view === 'review', before) });
  }
  function showOrigin(): void {
    store.set({ templates: showTemplates(parts, templateIndex, kept.template) });
  }
  function showPointings(): void {
    const { draft } = store.get().pointing;
    const blocked = isReadOnly ? 'read-only' : kept.trouble;
    store.set({ pointing: { draft, kept: keptPointings(kept.pointings, checked), ...(blocked && { blocked }), ...(kept.isLost && { isLost: true }) } });
  }
}

function selectionOf({ sheetId, row, column }: CellRef): Selection {
  return { sheetId, area: { top: row, left: column, bottom: row, right: column } };
}
