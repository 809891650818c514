import type { Indicator } from '../../core/model/target-table';
import type { Change } from '../../core/sheet/change';
import type { Proposal } from '../../core/wording/contract';
import type { DraftRow } from '../../core/wording/draft-table';
import type { Selection } from '../../host/port';
import type { CheckedWorkbook } from '../checker';
import type { Clock } from '../clock';
import type { Located } from '../located';
import type { CoreParts } from '../parts';
import { createSlices } from '../slices';
import { planAdoption, planEditedAdoption } from '../adoption';
import type { Adoption, EditedTexts } from '../adoption';
import type { AdoptScope, DraftView, FilledRow, ManyScope, MissingRows, SameNameChoice, SessionState, VariantGroup, WordingAsked } from '../state';
import type { Store } from '../store';
import { queryOf, suggestionsOf } from '../suggestions';
import { draftTargetAt, sameDraftTarget } from './draft-target';
import type { DraftTarget } from './draft-target';
import type { PersonKept } from './person-kept';
import { draftChanges, draftedValue, placeDraft } from './plan-draft';
import type { RowName } from './row-name';
import { rowsNamed, sameNameChanges, sameNameRows, variantGroups } from './same-name';
import type { Wording } from './wording';
import type { KeptLibrary } from '../../core/state/kept-libraries';

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
  /** The unit's own wording, that of the workbook before the person's. */
  own(): readonly KeptLibrary[];
  readonly person: PersonKept;
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
  /** Makes it anew with the libraries as they are now; until then the former wording answers. */
  renew(): void;
  stop(): void;
  /** The wording, once it is ready. */
  readonly wording: Wording | undefined;
  show(): void;
  /** Another row is selected: proposals begin with the first again. */
  moved(): void;
  more(): void;
  /** Undefined ends the search. */
  search(asked: WordingAsked | undefined): void;
  /** 不再建议. */
  decline(indicatorId: string): void;
  /** Proposes these names again. */
  takeBackDeclined(names: readonly string[]): void;
  /** What a proposal would write into the row at the selection; `texts`: as the person rewrote it. */
  planAdoption(indicatorId: string, how: AdoptScope | EditedTexts): Adoption | undefined;
  /** Lists the rows of one name for a wording, before any of them is changed. */
  chooseRows(row: RowName, indicatorId: string): void;
  endChoice(): void;
  /** The changes of the rows that were chosen, by row. */
  chosenChanges(scope: ManyScope, without: ReadonlySet<string>): readonly (readonly Change[])[];
  beginDraft(): void;
  endDraft(): void;
  /** By row of the draft, as the person left it. Rows that are left out are not in it. */
  draftToWrite(filled: ReadonlyMap<number, FilledRow>): DraftToWrite | undefined;
}

export function createAdviser({ store, clock, parts, checked, located, selection, isReadOnly, own, person }: AdviserEnds): Adviser {
  let wording: Wording | undefined;
  let cancel: (() => void) | undefined;
  let isStopped = false;
  let shown = AT_ONCE;
  let asked: WordingAsked | undefined;
  let draft: { readonly target: DraftTarget; readonly rows: readonly DraftRow[] } | undefined;
  let choice: { readonly row: RowName; readonly indicatorId: string } | undefined;
  let groups: { readonly of: CheckedWorkbook; readonly by: Wording; readonly found: readonly VariantGroup[] } | undefined;
  let builds = 0;
  return {
    prepare: () => void (cancel ??= clock.later(BEGIN_AFTER_MS, () => void build())),
    renew() {
      // Before the first one is begun, that one will have them.
      if (builds > 0) void build();
    },
    get wording() {
      return wording;
    },
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
      const name = wording?.adopted(indicatorId)?.indicator.name;
      if (name !== undefined) person.setDeclined([...person.declined, name]);
      show();
    },
    takeBackDeclined(names) {
      const back = new Set(names);
      person.setDeclined(person.declined.filter((name) => !back.has(name)));
      show();
    },
    planAdoption(indicatorId, how) {
      const here = located();
      const adopted = wording?.adopted(indicatorId, here?.table.project.budgetTotal?.value);
      if (!here?.indicator || !adopted) return undefined;
      return typeof how === 'string' ? planAdoption(here.sheet, here.indicator, adopted, how) : planEditedAdoption(here.sheet, here.indicator, adopted, how);
    },
    chooseRows(row, indicatorId) {
      choice = { row, indicatorId };
      show();
    },
    endChoice() {
      choice = undefined;
      show();
    },
    chosenChanges(scope, without) {
      const adopted = choice && wording?.adopted(choice.indicatorId);
      return choice && adopted && !isReadOnly() ? sameNameChanges(rowsNamed(checked(), choice.row), adopted, scope, without) : [];
    },
    beginDraft() {
      const target = draftTargetAt(checked(), selection(), parts.guessHeader);
      const rows = target && wording?.draft({ project: target.project, goals: target.goals, ...(target.budget && { budget: target.budget }), rows: target.rows, declined: person.declined });
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
    builds += 1;
    const build = builds;
    const slices = createSlices(clock);
    const steps = parts.buildWording(own());
    let step = steps.next();
    while (!step.done) {
      await slices.pause();
      if (isStopped || build !== builds) return;
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
    const chosen = choiceView();
    if (!chosen) choice = undefined;
    store.set({
      suggestions: {
        ...suggestionsOf(here, proposals(here), shown, (id) => wording?.adopted(id, here?.table.project.budgetTotal?.value)),
        ...(blocked && { blocked }),
        ...(wording && { library: wording.library }),
        ...(asked && { asked }),
        ...(missing && { missing }),
        ...(draft && { draft: draftView(draft) }),
        ...(chosen && { choice: chosen }),
        sameName: here?.indicator ? Math.max(0, rowsNamed(checked(), rowOf(here.indicator)).length - 1) : 0,
        variants: variants(),
        declined: person.declined,
      },
    });
  }

  function proposals(here: Located | undefined): readonly Proposal[] {
    if (!wording) return [];
    if (asked) return wording.find(asked.text, asked, shown + 1);
    return here?.indicator ? wording.propose({ ...queryOf(here, here.indicator), declined: person.declined }, shown + 1) : [];
  }

  function variants(): readonly VariantGroup[] {
    if (!wording) return [];
    if (groups?.of !== checked() || groups.by !== wording) groups = { of: checked(), by: wording, found: variantGroups(checked(), wording) };
    return groups.found;
  }

  /** Ends when the last row of that name has gone. */
  function choiceView(): SameNameChoice | undefined {
    const adopted = choice && wording?.adopted(choice.indicatorId);
    const rows = choice ? rowsNamed(checked(), choice.row) : [];
    if (!choice || !adopted || rows.length === 0) return undefined;
    return { variant: choice.row.name, level2: choice.row.level2, indicatorId: choice.indicatorId, name: adopted.indicator.name, rows: sameNameRows(rows, adopted, isReadOnly()) };
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

function rowOf({ level2, level3 }: Indicator): RowName {
  return { level2: level2.value, name: level3.value };
}
