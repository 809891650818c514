import type { BudgetTable } from '../model/budget-table';
import type { WorkbookModel } from '../model/workbook-model';
import type { CellRef } from '../sheet/address';
import type { StandardsPack } from '../standards/schema';
import type { AmountLookup, CellAmount } from './amounts';
import { amountsOf } from './amounts';
import { equationOf } from './build-identity';
import { CellMap, cellOfNumber } from './cell-map';
import type { Identity, IdentityResult, UnmatchedIdentity } from './contract';
import { createNameFinder } from './find-names';
import { bindGeneric } from './generic';
import { modelShape } from './model-shape';
import { withoutStale } from './formulas';
import { settleFamilies } from './settle-families';
import { bindStated } from './stated';
import type { TableView } from './table-view';
import { viewTable } from './table-view';
import type { TextFigures, TextSetting } from './text/figures';
import { readFigures } from './text/figures';
import { bindText } from './text/text-identities';
import { workOutRate } from './text/work-out-rate';
import { workOut } from './work-out';

/** Every identity of a workbook with what came out of it. */
export interface IdentityReport {
  readonly results: readonly IdentityResult[];
  /** Statements of the pack that found nothing to bind to, and why. */
  readonly unmatched: readonly UnmatchedIdentity[];
  readonly texts: readonly TextFigures[];
  readonly views: readonly TableView[];
  readonly amountAt: AmountLookup;
}

/** Checks a workbook again and again; what did not change is not worked out again. */
export interface IdentityChecker {
  check(model: WorkbookModel): IdentityReport;
  /** Identities worked out by the last `check`: all of them, or those that touch a changed cell. */
  readonly workedOut: number;
}

interface Bindings {
  readonly shape: string;
  readonly identities: readonly Identity[];
  readonly byCell: CellMap<number[]>;
  readonly unmatched: readonly UnmatchedIdentity[];
  readonly texts: readonly TextFigures[];
  readonly views: readonly TableView[];
}

interface Earlier {
  readonly bindings: Bindings;
  readonly amounts: ReturnType<typeof amountsOf>;
  readonly raw: readonly IdentityResult[];
}

/** Checks once, without keeping anything. */
export function checkIdentities(model: WorkbookModel, pack: StandardsPack): IdentityReport {
  return createIdentityChecker(pack).check(model);
}

export function createIdentityChecker(pack: StandardsPack): IdentityChecker {
  let earlier: Earlier | undefined;
  let workedOut = 0;
  return {
    get workedOut() {
      return workedOut;
    },
    check(model) {
      const shape = modelShape(model);
      const amounts = amountsOf(model);
      const lookup: AmountLookup = (at) => amounts.get(at);
      const known = earlier?.bindings.shape === shape ? earlier : undefined;
      const bindings = known?.bindings ?? bind(model, pack, shape);
      const raw = known ? again(known, amounts, lookup) : bindings.identities.map((identity) => resultOf(identity, lookup));
      workedOut = known ? raw.filter((result, index) => result !== known.raw[index]).length : raw.length;
      earlier = { bindings, amounts, raw };
      return { results: settleFamilies(raw), unmatched: bindings.unmatched, texts: bindings.texts, views: freshViews(bindings.views, model), amountAt: lookup };
    },
  };
}

/** The same tables with the amounts they hold now. */
function freshViews(views: readonly TableView[], model: WorkbookModel): readonly TableView[] {
  const tables = model.sheets.flatMap((sheet) => sheet.budgets);
  return views.map((view, index) => {
    const table = tables[index];
    if (!table || table === view.table) return view;
    return { ...view, table, rows: view.rows.map((row, place) => ({ ...row, row: table.rows[place] ?? row.row })) };
  });
}

function bind(model: WorkbookModel, pack: StandardsPack, shape: string): Bindings {
  const section = pack.identities;
  const tables = model.sheets.flatMap((sheet) => sheet.budgets);
  const views = tables.map((table) => viewTable(table, section));
  const setting = settingOf(tables);
  const parts = model.sheets.flatMap((sheet) => sheet.texts).filter(({ kind }) => kind === 'narrative');
  const texts = parts.map((part) => readFigures(part, section.text, setting));
  const context = { pack: section, names: createNameFinder(section), views, texts };
  const stated = bindStated(context);
  const all = [...stated.identities, ...bindGeneric(context), ...texts.flatMap((text) => bindText(text, section.text))];
  const identities = withoutTwins(all);
  const byCell = new CellMap<number[]>();
  identities.forEach(({ left, right, nil = [] }, index) => {
    for (const { at, stated: figure } of [...left, ...right, ...nil]) if (!figure) push(byCell, at, index);
  });
  return { shape, identities, byCell, unmatched: stated.unmatched, texts, views };
}

/** Only identities that touch a cell whose amount is another one than before. */
function again(earlier: Earlier, amounts: Earlier['amounts'], lookup: AmountLookup): readonly IdentityResult[] {
  const { bindings, raw } = earlier;
  const touched = new Set<number>();
  const touch = (at: CellRef): void => {
    for (const index of bindings.byCell.get(at) ?? []) touched.add(index);
  };
  for (const sheetId of amounts.sheetIds()) {
    const now = amounts.sheet(sheetId);
    const before = earlier.amounts.sheet(sheetId);
    if (!now || !before || now === before) continue;
    for (const [number, amount] of now) if (!sameAmount(amount, before.get(number))) touch(cellOfNumber(sheetId, number));
    for (const number of before.keys()) if (!now.has(number)) touch(cellOfNumber(sheetId, number));
  }
  if (touched.size === 0) return raw;
  return raw.map((result, index) => (touched.has(index) ? resultOf(result.identity, lookup) : result));
}

function sameAmount(a: CellAmount, b: CellAmount | undefined): boolean {
  if (!b) return false;
  if (a.kind === 'problem' || b.kind === 'problem') return a.kind === 'problem' && b.kind === 'problem' && a.reason === b.reason;
  return a.value.eq(b.value) && a.half.eq(b.half) && a.amount.unit === b.amount.unit && a.formula === b.formula && a.amount.decimal === b.amount.decimal && a.amount.places === b.amount.places;
}

function resultOf(identity: Identity, lookup: AmountLookup): IdentityResult {
  return identity.relation === '%' ? workOutRate(identity) : withoutStale(workOut(identity, lookup), lookup);
}

/** The same equation is stated by a form and follows from the make of the table: the form comes first. */
function withoutTwins(identities: readonly Identity[]): readonly Identity[] {
  const seen = new Set<string>();
  return identities.filter((identity) => {
    const key = equationOf(identity);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function settingOf(tables: readonly BudgetTable[]): TextSetting {
  const years = tables.flatMap(({ name, period, title }) => {
    const found = /(20\d{2})/.exec(`${title?.raw ?? name} ${period?.value ?? ''}`);
    return found ? [Number(found[1])] : [];
  });
  const isBudget = !tables.some(({ name }) => name.includes('决算'));
  return { isBudget, ...(years.length > 0 && { year: Math.max(...years) }) };
}

function push(map: CellMap<number[]>, at: CellRef, value: number): void {
  const list = map.get(at);
  if (list) list.push(value);
  else map.set(at, [value]);
}
