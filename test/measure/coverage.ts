import type { IdentityReport } from '../../src/core/identities/check-identities';
import { createIdentityChecker } from '../../src/core/identities/check-identities';
import { CellMap } from '../../src/core/identities/cell-map';
import type { AmountField, BudgetTable } from '../../src/core/model/budget-table';
import { addDecimals } from '../../src/core/model/decimal';
import type { SheetModel, WorkbookModel } from '../../src/core/model/workbook-model';
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
  /** Of the amounts that were changed to see: how many, and how many of them some failed identity then named. */
  readonly changed: number;
  readonly noticed: number;
  /** `table · column`: how many amounts stand in no identity. */
  readonly uncovered: ReadonlyMap<string, number>;
}

/** What a change of an amount that no rounding explains amounts to, in the unit of its table. */
const CHANGE = '1234.56';

/** How many amounts of budget tables identities look at; every `step`-th is changed to see whether the change is noticed. */
export function coverageOf(model: WorkbookModel, { results }: IdentityReport, step: number): Coverage {
  const worked = new CellMap<true>();
  for (const { state, left, right } of results) if (state !== 'not-checked') for (const { at } of [...left, ...right]) worked.set(at, true);
  const places = placesOf(model);
  const bare = places.filter(({ field }) => !worked.get(field.at));
  const uncovered = new Map<string, number>();
  for (const { table, column } of bare) uncovered.set(`${table.name} · ${column}`, (uncovered.get(`${table.name} · ${column}`) ?? 0) + 1);
  const sample = places.filter((_, index) => index % step === 0);
  const checker = createIdentityChecker(defaultPack);
  checker.check(model);
  const noticed = sample.filter((place) =>
    checker
      .check(changed(model, place))
      .results.some(({ state, left, right }) => state === 'failed' && [...left, ...right].some(({ at }) => at.row === place.field.at.row && at.column === place.field.at.column && at.sheetId === place.field.at.sheetId)),
  );
  return { cells: places.length, covered: places.length - bare.length, changed: sample.length, noticed: noticed.length, uncovered };
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
