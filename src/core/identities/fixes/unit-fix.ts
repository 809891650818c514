import type { MoneyUnit } from '../../model/amount';
import type { AmountField, BudgetTable } from '../../model/budget-table';
import { finish } from '../../reading/steps';
import { compactText } from '../../model/plain-text';
import type { CellRef } from '../../sheet/address';
import { areaContains } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { cellAt } from '../../sheet/snapshot';
import type { AmountLookup } from '../amounts';
import { amountsOf } from '../amounts';
import type { IdentityReport } from '../check-identities';
import type { IdentityResult } from '../contract';
import type { IdentityFix, StatementEdit } from './contract';
import type { TableView } from '../table-view';
import { workOut } from '../work-out';

/** One number that fits by chance may be a slip; a statement that is there is doubted only for several. */
const EVIDENCE = { missing: 1, wrong: 2 };

/** A fix with what speaks for it: identities that hold then, and tables that state this unit already. */
interface UnitFix {
  readonly fix: IdentityFix;
  readonly held: number;
  readonly stated: number;
}

const known = new WeakMap<IdentityReport, Map<BudgetTable, UnitFix | undefined>>();

/** Where either of two tables might state its unit wrongly: the one that agrees with more of the workbook once it is put right. */
export function unitFixes(views: readonly TableView[], report: IdentityReport, sheets: readonly SheetSnapshot[], label: string): readonly IdentityFix[] {
  const found = views.flatMap((view) => unitFix(view, report, sheets, label) ?? []);
  const [best] = [...found].sort(byEvidence);
  return best ? found.filter((one) => byEvidence(one, best) === 0).map(({ fix }) => fix) : [];
}

function byEvidence(a: UnitFix, b: UnitFix): number {
  return b.held - a.held || b.stated - a.stated;
}

/**
 * 统一单位说明: the unit that makes the amounts of a table agree with other tables, where the stated one (or none) makes none
 * of them agree. Undefined where the numbers do not prove it.
 */
function unitFix({ table }: TableView, report: IdentityReport, sheets: readonly SheetSnapshot[], label: string): UnitFix | undefined {
  const kept = known.get(report) ?? new Map<BudgetTable, UnitFix | undefined>();
  known.set(report, kept);
  if (!kept.has(table)) kept.set(table, findUnit(table, report, sheets, label));
  return kept.get(table);
}

function findUnit(table: BudgetTable, report: IdentityReport, sheets: readonly SheetSnapshot[], label: string): UnitFix | undefined {
  const stated = table.moneyUnit?.value;
  if (table.columns.some(({ moneyUnit }) => moneyUnit !== undefined)) return undefined;
  const others = new Set(report.views.flatMap((view) => (view.table === table || !view.table.moneyUnit ? [] : [view.table.moneyUnit.value])));
  const crossing = crossingOf(report).filter(({ identity: { left, right } }) => {
    const own = [left, right].map((side) => side.filter(({ at }) => isIn(table, at)).length);
    return own.some((count) => count > 0) && own.reduce((sum, count) => sum + count, 0) < left.length + right.length;
  });
  const outside = crossing.filter(({ state, left, right }) => state !== 'held' && [left, right].some((side) => side.every(({ at, stated: figure }) => !figure && isIn(table, at))));
  if (outside.length === 0 || agreeing(crossing, report.amountAt).held > 0) return undefined;
  const fitting = [...others].flatMap((unit) => {
    if (unit === stated) return [];
    const { held, failed } = agreeing(outside, lookupWith(table, unit, report.amountAt));
    return failed === 0 && held >= (stated === undefined ? EVIDENCE.missing : EVIDENCE.wrong) ? [{ unit, held }] : [];
  });
  const [only] = fitting;
  const edit = only && fitting.length === 1 ? statementOf(table, only.unit, sheets, label) : undefined;
  return only && edit && { fix: { kind: 'unit', edits: [edit], keepsAmounts: false, breaks: [] }, held: only.held, stated: report.views.filter((view) => view.table.moneyUnit?.value === only.unit).length };
}

/** Places of identities between tables and with texts; they stay as long as nothing is bound anew. */
const places = new WeakMap<IdentityReport['identities'], readonly number[]>();

function crossingOf({ identities, results }: IdentityReport): readonly IdentityResult[] {
  const known = places.get(identities) ?? identities.flatMap(({ scope, relation }, index) => (scope !== 'within' && relation === '=' ? [index] : []));
  places.set(identities, known);
  return known.flatMap((index) => results[index] ?? []);
}

/** How identities with other tables come out; where both sides are nil, any unit would do. */
function agreeing(crossing: readonly IdentityResult[], lookup: AmountLookup): { readonly held: number; readonly failed: number } {
  let held = 0;
  let failed = 0;
  for (const { identity } of crossing) {
    const { state, sums } = workOut(identity, lookup);
    if (state === 'failed') failed += 1;
    else if (state === 'held' && sums && Number(sums.left) !== 0 && Number(sums.right) !== 0) held += 1;
  }
  return { held, failed };
}

function isIn(table: BudgetTable, at: CellRef): boolean {
  return at.sheetId === table.sheetId && areaContains(table.area, at);
}

/** The amounts of the workbook, those of this table in another unit. */
function lookupWith(table: BudgetTable, unit: MoneyUnit, amountAt: AmountLookup): AmountLookup {
  const inUnit = (field: AmountField): AmountField => ({ ...field, value: { ...field.value, unit } });
  const rows = table.rows.map((row) => ({ ...row, amounts: Object.fromEntries(Object.entries(row.amounts).map(([name, field]) => [name, inUnit(field)])) }));
  const own = finish(amountsOf({ sheets: [{ sheetId: table.sheetId, name: '', visibility: 'visible', tables: [], budgets: [{ ...table, rows }], texts: [], unread: [] }] }));
  return (at) => (isIn(table, at) ? own.get(at) : amountAt(at));
}

/** The words of the cell that states the unit; where none does, the empty cell above the header at the right end. */
function statementOf(table: BudgetTable, unit: MoneyUnit, sheets: readonly SheetSnapshot[], label: string): StatementEdit | undefined {
  const sheet = sheets.find(({ id }) => id === table.sheetId);
  if (!sheet) return undefined;
  const { moneyUnit } = table;
  if (moneyUnit) {
    const text = cellAt(sheet, moneyUnit.at.row, moneyUnit.at.column)?.value;
    const place = typeof text === 'string' ? text.lastIndexOf(moneyUnit.value) : -1;
    if (typeof text !== 'string' || place < 0) return undefined;
    return { at: moneyUnit.at, text: text.slice(0, place) + unit + text.slice(place + moneyUnit.value.length) };
  }
  const header = Math.min(...table.headerRows);
  const title = table.title?.at.row ?? table.area.top - 1;
  for (let row = header - 1; row > title && row >= 0; row -= 1) {
    for (let column = table.area.right; column >= table.area.left; column -= 1) {
      const isCovered = sheet.merges?.some((merge) => areaContains(merge, { row, column }) && (merge.top !== row || merge.left !== column)) === true;
      const cell = cellAt(sheet, row, column);
      if (!isCovered && (cell === null || compactText(cell.text) === '') && cell?.formula === undefined) return { at: { sheetId: sheet.id, row, column }, text: `${label}：${unit}` };
    }
  }
  return undefined;
}
