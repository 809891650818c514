import type { BudgetTable } from '../model/budget-table';
import type { TextPart } from '../model/text-part';
import type { WorkbookModel } from '../model/workbook-model';
import type { Steps } from '../reading/steps';
import type { CellRef } from '../sheet/address';
import type { StandardsPack } from '../standards/schema';
import { unboundOnce } from './binding';
import { equationOf } from './build-identity';
import { CellMap } from './cell-map';
import type { Identity, UnmatchedIdentity } from './contract';
import { createNameFinder } from './find-names';
import { createGenericBinder } from './generic';
import type { ModelShape } from './model-shape';
import { createStatedBinder } from './stated';
import type { TableView } from './table-view';
import { viewTable } from './table-view';
import type { TextFigures, TextSetting } from './text/figures';
import { readFigures } from './text/figures';
import { bindText } from './text/text-identities';

/** All identities of a workbook and what is needed to work them out again; as long as its shape stays the same, so do they. */
export interface Bindings {
  readonly shape: ModelShape;
  readonly setting: TextSetting;
  readonly identities: readonly Identity[];
  /** Where each cell stands in `identities`. */
  readonly byCell: CellMap<number[]>;
  readonly byFamily: ReadonlyMap<string, readonly number[]>;
  readonly unmatched: readonly UnmatchedIdentity[];
  readonly texts: readonly TextFigures[];
  readonly views: readonly TableView[];
}

/**
 * Binds a workbook again and again. What an edit cannot touch is kept: the views of tables and texts whose shape is as
 * before, and every identity that rests on such tables and texts alone. `before` or not, the result is the same.
 */
export type Binder = (model: WorkbookModel, shape: ModelShape, before?: Bindings) => Steps<Bindings>;

/** Identities of one step: some milliseconds. */
const STEP = 1000;

export function createBinder(pack: StandardsPack): Binder {
  const section = pack.identities;
  const names = createNameFinder(section);
  const bindStated = createStatedBinder();
  const bindGeneric = createGenericBinder();
  const ofTexts = new WeakMap<TextFigures, readonly Identity[]>();
  const textIdentities = (text: TextFigures): readonly Identity[] => {
    const known = ofTexts.get(text) ?? bindText(text, section.text);
    ofTexts.set(text, known);
    return known;
  };
  return function* (model, shape, before) {
    const tables = model.sheets.flatMap((sheet) => sheet.budgets);
    const parts = model.sheets.flatMap((sheet) => sheet.texts).filter(({ kind }) => kind === 'narrative');
    const setting = settingOf(tables);
    const views = yield* viewsOf(tables, shape, before);
    const texts = yield* textsOf(parts, shape, setting, before);
    const context = { pack: section, names, views, texts, unbound: unboundOnce() };
    const stated = yield* bindStated(context);
    const all: Identity[] = [...stated.identities];
    for (const more of [yield* bindGeneric(context), texts.flatMap(textIdentities)]) for (const one of more) all.push(one);
    const identities = yield* withoutTwins(all);
    const byCell = new CellMap<number[]>();
    const byFamily = new Map<string, number[]>();
    for (const [index, { left, right, nil = [], family }] of identities.entries()) {
      for (const side of [left, right, nil]) for (const { at, stated: figure } of side) if (!figure) push(byCell, at, index);
      if (family !== undefined) add(byFamily, family, index);
      if (index % STEP === STEP - 1) yield;
    }
    return { shape, setting, identities, byCell, byFamily, unmatched: stated.unmatched, texts, views };
  };

  function* viewsOf(tables: readonly BudgetTable[], shape: ModelShape, before: Bindings | undefined): Steps<readonly TableView[]> {
    const kept = new Map(before?.shape.tables.map((text, index) => [text, before.views[index]]));
    const views: TableView[] = [];
    for (const [index, table] of tables.entries()) {
      const known = kept.get(shape.tables[index] ?? '');
      views.push(known ?? viewTable(table, section));
      if (!known) yield;
    }
    return views;
  }

  /** The year of the tables is that of a text without a heading. */
  function* textsOf(parts: readonly TextPart[], shape: ModelShape, setting: TextSetting, before: Bindings | undefined): Steps<readonly TextFigures[]> {
    const isKept = before?.setting.year === setting.year && before?.setting.isBudget === setting.isBudget;
    const kept = new Map(isKept ? before?.shape.texts.map((text, index) => [text, before.texts[index]]) : []);
    const texts: TextFigures[] = [];
    for (const [index, part] of parts.entries()) {
      const known = kept.get(shape.texts[index] ?? '');
      texts.push(known ?? readFigures(part, section.text, setting));
      if (!known) yield;
    }
    return texts;
  }
}

/**
 * The same equation is stated by a form and follows from the make of the table: the form comes first, and what names its
 * rows and columns before what takes them from the layout.
 */
function* withoutTwins(identities: readonly Identity[]): Steps<readonly Identity[]> {
  const kept = new Map<string, Identity>();
  for (const [index, identity] of identities.entries()) {
    const key = equationOf(identity);
    const known = kept.get(key);
    if (!known || (known.family !== undefined && identity.family === undefined)) kept.set(key, identity);
    if (index % STEP === STEP - 1) yield;
  }
  return [...kept.values()];
}

function settingOf(tables: readonly BudgetTable[]): TextSetting {
  const years = tables.flatMap(({ name, period, title }) => {
    const found = /(20\d{2})/.exec(`${title?.raw ?? name} ${period?.value ?? ''}`);
    return found ? [Number(found[1])] : [];
  });
  const isBudget = !tables.some(({ name }) => name.includes('决算'));
  return { isBudget, ...(years.length > 0 && { year: Math.max(...years) }) };
}

function add(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function push(map: CellMap<number[]>, at: CellRef, value: number): void {
  const list = map.get(at);
  if (list) list.push(value);
  else map.set(at, [value]);
}
