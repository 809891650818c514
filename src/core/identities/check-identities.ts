import type { BudgetTable } from '../model/budget-table';
import type { WorkbookModel } from '../model/workbook-model';
import type { Steps } from '../reading/steps';
import { finish } from '../reading/steps';
import type { CellRef } from '../sheet/address';
import type { StandardsPack } from '../standards/schema';
import type { AmountLookup, CellAmount } from './amounts';
import { amountsOf } from './amounts';
import type { Bindings } from './bind-workbook';
import { createBinder } from './bind-workbook';
import type { CellMap } from './cell-map';
import { cellOfNumber } from './cell-map';
import type { Identity, IdentityResult, UnmatchedIdentity } from './contract';
import { withoutStale } from './formulas';
import { modelShape, sameShape } from './model-shape';
import { settleAgain, settleAll } from './settle-families';
import type { RowView, TableView } from './table-view';
import type { TextFigures } from './text/figures';
import { workOutRate } from './text/work-out-rate';
import { workOut } from './work-out';

/** Every identity of a workbook with what came out of it. */
export interface IdentityReport {
  /** The same array as long as only amounts change; `results` are in its order. */
  readonly identities: readonly Identity[];
  readonly results: readonly IdentityResult[];
  /** Statements of the pack that found nothing to bind to, and why. */
  readonly unmatched: readonly UnmatchedIdentity[];
  readonly texts: readonly TextFigures[];
  readonly views: readonly TableView[];
  /** The same tables as they were bound: an object stays as long as nothing but amounts changes in its table. */
  readonly bound: readonly TableView[];
  readonly amountAt: AmountLookup;
  /** The amounts of a sheet by the numbers of their cells; the same object as long as the sheet was not read again. */
  amountsOn(sheetId: string): ReadonlyMap<number, CellAmount>;
  /** What came of the identities that a cell stands in. */
  touching(at: CellRef): readonly IdentityResult[];
}

const NO_AMOUNTS: ReadonlyMap<number, CellAmount> = new Map();

/** Checks a workbook again and again; what did not change is not worked out again. */
export interface IdentityChecker {
  check(model: WorkbookModel): IdentityReport;
  /** The same in steps short enough for a person to go on typing. What is not finished leaves nothing behind. */
  steps(model: WorkbookModel): Steps<IdentityReport>;
  /** Identities worked out by the last check: all of them, or those that touch a changed cell. */
  readonly workedOut: number;
}

interface WorkedOut {
  readonly bindings: Bindings;
  readonly raw: readonly IdentityResult[];
  readonly settled: readonly IdentityResult[];
  readonly count: number;
}

interface Earlier extends WorkedOut {
  readonly amounts: CellMap<CellAmount>;
}

/** Checks once, without keeping anything. */
export function checkIdentities(model: WorkbookModel, pack: StandardsPack): IdentityReport {
  return createIdentityChecker(pack).check(model);
}

export function createIdentityChecker(pack: StandardsPack): IdentityChecker {
  const bind = createBinder(pack);
  let earlier: Earlier | undefined;
  return {
    get workedOut() {
      return earlier?.count ?? 0;
    },
    check(model) {
      return finish(this.steps(model));
    },
    *steps(model) {
      const shape = yield* modelShape(model);
      const amounts = yield* amountsOf(model);
      const lookup: AmountLookup = (at) => amounts.get(at);
      const before = earlier;
      const now =
        before && sameShape(before.bindings.shape, shape)
          ? again(before, amounts, lookup)
          : yield* workAllOut(yield* bind(model, shape, before?.bindings), lookup, before && { ...before, changed: changedIdentities(before, amounts) });
      earlier = { ...now, amounts };
      const { bindings, settled } = now;
      const { identities, byCell, unmatched, texts, views } = bindings;
      return {
        identities,
        results: settled,
        unmatched,
        texts,
        views: freshViews(views, model),
        bound: views,
        amountAt: lookup,
        amountsOn: (sheetId) => amounts.sheet(sheetId) ?? NO_AMOUNTS,
        touching: (at) => (byCell.get(at) ?? []).flatMap((index) => settled[index] ?? []),
      };
    },
  };
}

/** The same tables with the amounts they hold now. */
function freshViews(views: readonly TableView[], model: WorkbookModel): readonly TableView[] {
  const tables = model.sheets.flatMap((sheet) => sheet.budgets);
  return views.map((view, index) => {
    const table = tables[index];
    if (!table || table === view.table) return view;
    const known = latest.get(view);
    if (known?.table === table) return known;
    const fresh = freshView(view, table);
    latest.set(view, fresh);
    return fresh;
  });
}

// The last one made of a bound view: it serves until the table is read again.
const latest = new WeakMap<TableView, TableView>();

function freshView(view: TableView, table: BudgetTable): TableView {
  const rows = new Map<RowView, RowView & { children: readonly RowView[] }>();
  for (const [place, row] of view.rows.entries()) rows.set(row, { ...row, row: table.rows[place] ?? row.row });
  for (const row of rows.values()) if (row.children.length > 0) row.children = row.children.map((child) => rows.get(child) ?? child);
  return { ...view, table, rows: [...rows.values()] };
}

/** Identities of one step: some milliseconds. */
const STEP = 400;

interface Reusable extends Earlier {
  /** Places of the identities that touch a cell whose amount is another one now. */
  readonly changed: ReadonlySet<number>;
}

/** Identities that were bound before and touch no changed cell keep their results. */
function* workAllOut(bindings: Bindings, lookup: AmountLookup, before: Reusable | undefined): Steps<WorkedOut> {
  const places = new Map(before?.bindings.identities.map((identity, index) => [identity, index]));
  yield;
  const raw: IdentityResult[] = [];
  const settled: IdentityResult[] = [];
  let count = 0;
  for (const identity of bindings.identities) {
    const place = places.get(identity) ?? -1;
    const kept = before && !before.changed.has(place) ? before.raw[place] : undefined;
    const result = kept ?? resultOf(identity, lookup);
    if (!kept && (count += 1) % STEP === 0) yield;
    raw.push(result);
    settled.push((kept && before?.settled[place]) ?? result);
  }
  yield;
  settleAll(settled, raw, bindings.byFamily);
  return { bindings, raw, settled, count };
}

/** Only identities that touch a cell whose amount is another one than before. */
function again(earlier: Earlier, amounts: Earlier['amounts'], lookup: AmountLookup): WorkedOut {
  const { bindings } = earlier;
  const touched = changedIdentities(earlier, amounts);
  if (touched.size === 0) return { ...earlier, count: 0 };
  const raw = [...earlier.raw];
  for (const index of touched) {
    const result = raw[index];
    if (result) raw[index] = resultOf(result.identity, lookup);
  }
  return { bindings, raw, settled: settleAgain(raw, bindings.byFamily, earlier.settled, touched), count: touched.size };
}

function changedIdentities({ bindings, raw, amounts: before }: Earlier, amounts: Earlier['amounts']): ReadonlySet<number> {
  const touched = new Set<number>();
  let isChanged = false;
  const touch = (at: CellRef): void => {
    for (const index of bindings.byCell.get(at) ?? []) touched.add(index);
  };
  for (const sheetId of new Set([...before.sheetIds(), ...amounts.sheetIds()])) {
    const now = amounts.sheet(sheetId);
    const old = before.sheet(sheetId);
    if (now === old) continue;
    isChanged = true;
    for (const [number, amount] of now ?? []) if (!sameAmount(amount, old?.get(number))) touch(cellOfNumber(sheetId, number));
    for (const number of old?.keys() ?? []) if (!now?.has(number)) touch(cellOfNumber(sheetId, number));
  }
  // Whether a formula was worked out depends on every cell that it adds up, also where these are no part of the identity.
  for (const [index, result] of isChanged ? raw.entries() : []) {
    if ((result.state === 'failed' || result.reason === 'stale-result') && hasFormula(result, before)) touched.add(index);
  }
  return touched;
}

function hasFormula({ identity: { left } }: IdentityResult, amounts: Earlier['amounts']): boolean {
  const cell = left[0] && amounts.get(left[0].at);
  return cell?.kind === 'amount' && cell.formula !== undefined;
}

function sameAmount(a: CellAmount, b: CellAmount | undefined): boolean {
  if (!b) return false;
  if (a.kind === 'problem' || b.kind === 'problem') return a.kind === 'problem' && b.kind === 'problem' && a.reason === b.reason;
  return a.value.eq(b.value) && a.half.eq(b.half) && a.amount.unit === b.amount.unit && a.formula === b.formula && a.amount.decimal === b.amount.decimal && a.amount.places === b.amount.places;
}

function resultOf(identity: Identity, lookup: AmountLookup): IdentityResult {
  return identity.relation === '%' ? workOutRate(identity) : withoutStale(workOut(identity, lookup), lookup);
}
