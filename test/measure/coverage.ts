import type { IdentityReport } from '../../src/core/identities/check-identities';
import { createIdentityChecker } from '../../src/core/identities/check-identities';
import { CellMap } from '../../src/core/identities/cell-map';
import type { AmountField, BudgetTable } from '../../src/core/model/budget-table';
import { addDecimals } from '../../src/core/model/decimal';
import type { SheetModel, WorkbookModel } from '../../src/core/model/workbook-model';
import { cellAddress, sameCell } from '../../src/core/sheet/address';
import { defaultPack } from '../../src/core/standards/default-pack';

interface Place {
  readonly sheet: SheetModel;
  readonly table: BudgetTable;
  readonly column: string;
  readonly field: AmountField;
}

export interface Coverage {
  readonly cells: number;
  /** Amounts in some identity that was worked out. */
  readonly covered: number;
  /** Each amount was changed to see: how many of them some failed identity then named. */
  readonly noticed: number;
  /** `table · column`: the cells of amounts that stand in no identity. */
  readonly uncovered: ReadonlyMap<string, readonly string[]>;
  /** `table · column`: the cells of amounts that stand in identities, none of which failed when they were changed. */
  readonly unnoticed: ReadonlyMap<string, readonly string[]>;
}

/** What a change of an amount that no rounding explains amounts to, in the unit of its table. */
const CHANGE = '1234.56';

/** How many amounts of budget tables identities look at; each is changed to see whether the change is noticed. */
export function coverageOf(model: WorkbookModel, { results }: IdentityReport): Coverage {
  const worked = new CellMap<true>();
  for (const { state, left, right } of results) if (state !== 'not-checked') for (const { at } of [...left, ...right]) worked.set(at, true);
  const typed = withoutFormulas(model);
  const places = placesOf(typed);
  const bare = places.filter(({ field }) => !worked.get(field.at));
  const checker = createIdentityChecker(defaultPack);
  checker.check(typed);
  const unnoticed = places.filter((place) =>
    !checker
      .check(changed(typed, place))
      .results.some(({ state, left, right }) => state === 'failed' && [...left, ...right].some(({ at }) => sameCell(at, place.field.at))),
  );
  return {
    cells: places.length,
    covered: places.length - bare.length,
    noticed: places.length - unnoticed.length,
    uncovered: byColumn(bare),
    unnoticed: byColumn(unnoticed.filter((place) => !bare.includes(place))),
  };
}

function byColumn(places: readonly Place[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { table, column, field } of places) {
    const key = `${table.name} · ${column}`;
    found.set(key, [...(found.get(key) ?? []), cellAddress(field.at)]);
  }
  return found;
}

/** As if every number had been typed: Excel works a total by formula out again, so that it follows a changed part. */
function withoutFormulas(model: WorkbookModel): WorkbookModel {
  const typed = ({ value, raw, at }: AmountField): AmountField => ({ value, raw, at, stored: 'number' });
  const table = (one: BudgetTable): BudgetTable => ({
    ...one,
    rows: one.rows.map((row) => ({ ...row, amounts: Object.fromEntries(Object.entries(row.amounts).map(([name, field]) => [name, typed(field)])) })),
  });
  return { sheets: model.sheets.map((sheet) => ({ ...sheet, budgets: sheet.budgets.map(table) })) };
}

function placesOf(model: WorkbookModel): readonly Place[] {
  return model.sheets.flatMap((sheet) =>
    sheet.budgets.flatMap((table) => table.rows.flatMap(({ amounts }) => Object.entries(amounts).map(([column, field]) => ({ sheet, table, column, field })))),
  );
}

function changed(model: WorkbookModel, { sheet, table, field }: Place): WorkbookModel {
  const amount = { ...field, value: { ...field.value, decimal: addDecimals(field.value.decimal, CHANGE) } };
  const edited: BudgetTable = {
    ...table,
    rows: table.rows.map((row) => ({ ...row, amounts: Object.fromEntries(Object.entries(row.amounts).map(([name, own]) => [name, own === field ? amount : own])) })),
  };
  return {
    sheets: model.sheets.map((one) => (one === sheet ? { ...sheet, budgets: sheet.budgets.map((own) => (own === table ? edited : own)) } : one)),
  };
}
