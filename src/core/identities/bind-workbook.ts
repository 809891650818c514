import type { BudgetTable } from '../model/budget-table';
import type { WorkbookModel } from '../model/workbook-model';
import type { Steps } from '../reading/steps';
import type { CellRef } from '../sheet/address';
import type { StandardsPack } from '../standards/schema';
import { unboundOnce } from './binding';
import { equationOf } from './build-identity';
import { CellMap } from './cell-map';
import type { Identity, UnmatchedIdentity } from './contract';
import { createNameFinder } from './find-names';
import { bindGeneric } from './generic';
import { bindStated } from './stated';
import type { TableView } from './table-view';
import { viewTable } from './table-view';
import type { TextFigures, TextSetting } from './text/figures';
import { readFigures } from './text/figures';
import { bindText } from './text/text-identities';

/** All identities of a workbook and what is needed to work them out again; as long as its shape stays the same, so do they. */
export interface Bindings {
  readonly shape: string;
  readonly identities: readonly Identity[];
  /** Where each cell stands in `identities`. */
  readonly byCell: CellMap<number[]>;
  readonly byFamily: ReadonlyMap<string, readonly number[]>;
  readonly unmatched: readonly UnmatchedIdentity[];
  readonly texts: readonly TextFigures[];
  readonly views: readonly TableView[];
}

/** Identities of one step: some milliseconds. */
const STEP = 1000;

export function* bindWorkbook(model: WorkbookModel, pack: StandardsPack, shape: string): Steps<Bindings> {
  const section = pack.identities;
  const tables = model.sheets.flatMap((sheet) => sheet.budgets);
  const views: TableView[] = [];
  for (const table of tables) {
    views.push(viewTable(table, section));
    yield;
  }
  const setting = settingOf(tables);
  const texts: TextFigures[] = [];
  for (const part of model.sheets.flatMap((sheet) => sheet.texts)) {
    if (part.kind !== 'narrative') continue;
    texts.push(readFigures(part, section.text, setting));
    yield;
  }
  const context = { pack: section, names: createNameFinder(section), views, texts, unbound: unboundOnce() };
  const stated = yield* bindStated(context);
  const all: Identity[] = [...stated.identities];
  for (const more of [yield* bindGeneric(context), texts.flatMap((text) => bindText(text, section.text))]) for (const one of more) all.push(one);
  const identities = yield* withoutTwins(all);
  const byCell = new CellMap<number[]>();
  const byFamily = new Map<string, number[]>();
  for (const [index, { left, right, nil = [], family }] of identities.entries()) {
    for (const { at, stated: figure } of [...left, ...right, ...nil]) if (!figure) push(byCell, at, index);
    if (family !== undefined) add(byFamily, family, index);
    if (index % STEP === STEP - 1) yield;
  }
  return { shape, identities, byCell, byFamily, unmatched: stated.unmatched, texts, views };
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
