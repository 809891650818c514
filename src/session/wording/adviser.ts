import type { Change } from '../../core/sheet/change';
import type { Proposal } from '../../core/wording/contract';
import type { DraftRow, TypicalFigure } from '../../core/wording/draft-table';
import type { Selection } from '../../host/port';
import type { CheckedWorkbook } from '../checker';
import type { Clock } from '../clock';
import type { Located } from '../located';
import type { CoreParts } from '../parts';
import { createSlices } from '../slices';
import type { DraftView, FilledRow, MissingRows, SessionState, WordingAsked } from '../state';
import type { Store } from '../store';
import { queryOf, suggestionsOf } from '../suggestions';
import { draftTargetAt, sameDraftTarget } from './draft-target';
import type { DraftTarget } from './draft-target';
import { draftChanges, draftedValue, placeDraft } from './plan-draft';
import type { Wording } from './wording';

const AT_ONCE = 3;
/** Found in the search: a list to look through. */
const FOUND_AT_ONCE = 10;
/** After the first findings are on the screen. */
const BEGIN_AFTER_MS = 50;

interface AdviserEnds {
  readonly store: Store<SessionState>;
  readonly clock: Clock;
  readonly parts: CoreParts;
  checked(): CheckedWorkbook;
  located(): Located | undefined;
  selection(): Selection | undefined;
  isReadOnly(): boolean;
}

/** What a draft would write as it stands in the pane. */
export interface DraftToWrite {
  readonly table: string;
  readonly count: number;
  readonly changes: readonly Change[];
  readonly blocked?: 'protected' | 'read-only';
}

/** Keeps 建议 up to date: proposals, search and drafts. */
export interface Adviser {
  /** Makes the standard wording ready, once, without holding up anything. */
  prepare(): void;
  stop(): void;
  show(): void;
  /** Another row is selected: proposals begin with the first again. */
  moved(): void;
  more(): void;
  /** Undefined ends the search. */
  search(asked: WordingAsked | undefined): void;
  /** 不再建议, for this sitting. */
  decline(indicatorId: string): void;
  takeBackDeclined(): void;
  beginDraft(typical: TypicalFigure): void;
  endDraft(): void;
  /** By row of the draft, as the person left it. Rows that are left out are not in it. */
  draftToWrite(filled: ReadonlyMap<number, FilledRow>): DraftToWrite | undefined;
}

export function createAdviser({ store, clock, parts, checked, located, selection, isReadOnly }: AdviserEnds): Adviser {
  let wording: Wording | undefined;
  let cancel: (() => void) | undefined;
  let isStopped = false;
  let shown = AT_ONCE;
  let asked: WordingAsked | undefined;
  let draft: { readonly target: DraftTarget; readonly rows: readonly DraftRow[] } | undefined;
  const declined = new Set<string>();
  return {
    prepare: () => void (cancel ??= clock.later(BEGIN_AFTER_MS, () => void build())),
    stop() {
      isStopped = true;
      cancel?.();
    },
    show,
    moved() {
      if (!asked) shown = AT_ONCE;
    },
    more() {
      shown += asked ? FOUND_AT_ONCE : AT_ONCE;
      show();
    },
    search(next) {
      asked = next;
      shown = next ? FOUND_AT_ONCE : AT_ONCE;
      show();
    },
    decline(indicatorId) {
      declined.add(indicatorId);
      show();
    },
    takeBackDeclined() {
      declined.clear();
      show();
    },
    beginDraft(typical) {
      const target = draftTargetAt(checked(), selection(), parts.guessHeader);
      const rows = target && wording?.draft({ project: target.project, goals: target.goals, rows: target.rows, declined: [...declined] }, typical);
      draft = target && rows && rows.length > 0 ? { target, rows } : undefined;
      show();
    },
    endDraft() {
      draft = undefined;
      show();
    },
    draftToWrite(filled) {
      if (!draft) return undefined;
      const { target, rows } = draft;
      const kept = rows.flatMap((row, index) => {
        const texts = filled.get(index);
        return texts ? [{ row, texts }] : [];
      });
      const changes = placeDraft(target, kept.map(({ row }) => row)).map((placed, index) => {
        const texts = kept[index]?.texts;
        return texts ? draftChanges(target, placed, texts) : [];
      });
      const blocked = blockedAt(target.sheet);
      return { table: target.name, count: changes.filter((one) => one.length > 0).length, changes: changes.flat(), ...(blocked && { blocked }) };
    },
  };

  async function build(): Promise<void> {
    const slices = createSlices(clock);
    const steps = parts.buildWording();
    let step = steps.next();
    while (!step.done) {
      await slices.pause();
      if (isStopped) return;
      step = steps.next();
    }
    wording = step.value;
    show();
  }

  function show(): void {
    const here = located();
    // The draft follows its table when rows move, and ends with it.
    const target = draft && sameDraftTarget(checked(), draft.target, parts.guessHeader);
    draft = draft && target && { ...draft, target };
    const blocked = here ? blockedAt(here.sheet) : undefined;
    const missing = missingRows();
    store.set({
      suggestions: {
        ...suggestionsOf(here, proposals(here), shown),
        ...(blocked && { blocked }),
        ...(wording && { library: wording.library }),
        ...(asked && { asked }),
        ...(missing && { missing }),
        ...(draft && { draft: draftView(draft) }),
        declined: declined.size,
      },
    });
  }

  function proposals(here: Located | undefined): readonly Proposal[] {
    if (!wording) return [];
    if (asked) return wording.find(asked.text, asked, shown + 1);
    return here?.indicator ? wording.propose({ ...queryOf(here, here.indicator), declined: [...declined] }, shown + 1) : [];
  }

  function missingRows(): MissingRows | undefined {
    const target = wording && draftTargetAt(checked(), selection(), parts.guessHeader);
    const level2 = target && wording ? wording.missing(target.rows) : [];
    if (!target || level2.length === 0) return undefined;
    return { table: target.name, level2, isEmpty: target.rows.every(({ name }) => name.trim() === '') };
  }

  function draftView({ target, rows }: { readonly target: DraftTarget; readonly rows: readonly DraftRow[] }): DraftView {
    const blocked = blockedAt(target.sheet);
    return {
      table: target.name,
      sheetName: target.sheet.name,
      rows: placeDraft(target, rows).map(({ drafted, row }) => ({
        level2: drafted.level2,
        name: drafted.name,
        description: drafted.description,
        value: draftedValue(target, drafted),
        basis: drafted.basis,
        row,
      })),
      ...(blocked && { blocked }),
    };
  }

  function blockedAt(sheet: Located['sheet']): 'protected' | 'read-only' | undefined {
    if (isReadOnly()) return 'read-only';
    return sheet.isProtected ? 'protected' : undefined;
  }
}
