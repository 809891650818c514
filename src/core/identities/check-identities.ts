import type { WorkbookModel } from '../model/workbook-model';
import type { Steps } from '../reading/steps';
import { finish } from '../reading/steps';
import type { CellRef } from '../sheet/address';
import type { StandardsPack } from '../standards/schema';
import type { AmountLookup, CellAmount } from './amounts';
import { amountsOf } from './amounts';
import type { Bindings } from './bind-workbook';
import { bindWorkbook } from './bind-workbook';
import type { CellMap } from './cell-map';
import { cellOfNumber } from './cell-map';
import type { Identity, IdentityResult, UnmatchedIdentity } from './contract';
import { withoutStale } from './formulas';
import { modelShape } from './model-shape';
import { settleAgain, settleFamilies } from './settle-families';
import type { TableView } from './table-view';
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
  readonly amountAt: AmountLookup;
}

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
      const known = earlier?.bindings.shape === shape ? earlier : undefined;
      const now = known ? again(known, amounts, lookup) : yield* workAllOut(yield* bindWorkbook(model, pack, shape), lookup);
      earlier = { ...now, amounts };
      const { bindings, settled } = now;
      return { identities: bindings.identities, results: settled, unmatched: bindings.unmatched, texts: bindings.texts, views: freshViews(bindings.views, model), amountAt: lookup };
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

/** Identities of one step: some milliseconds. */
const STEP = 400;

function* workAllOut(bindings: Bindings, lookup: AmountLookup): Steps<WorkedOut> {
  const raw: IdentityResult[] = [];
  for (const identity of bindings.identities) {
    raw.push(resultOf(identity, lookup));
    if (raw.length % STEP === 0) yield;
  }
  yield;
  return { bindings, raw, settled: settleFamilies(raw, bindings.byFamily), count: raw.length };
}

/** Only identities that touch a cell whose amount is another one than before. */
function again(earlier: Earlier, amounts: Earlier['amounts'], lookup: AmountLookup): WorkedOut {
  const { bindings } = earlier;
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
  if (touched.size === 0) return { ...earlier, count: 0 };
  const raw = [...earlier.raw];
  for (const index of touched) {
    const result = raw[index];
    if (result) raw[index] = resultOf(result.identity, lookup);
  }
  return { bindings, raw, settled: settleAgain(raw, bindings.byFamily, earlier.settled, touched), count: touched.size };
}

function sameAmount(a: CellAmount, b: CellAmount | undefined): boolean {
  if (!b) return false;
  if (a.kind === 'problem' || b.kind === 'problem') return a.kind === 'problem' && b.kind === 'problem' && a.reason === b.reason;
  return a.value.eq(b.value) && a.half.eq(b.half) && a.amount.unit === b.amount.unit && a.formula === b.formula && a.amount.decimal === b.amount.decimal && a.amount.places === b.amount.places;
}

function resultOf(identity: Identity, lookup: AmountLookup): IdentityResult {
  return identity.relation === '%' ? workOutRate(identity) : withoutStale(workOut(identity, lookup), lookup);
}
