import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BudgetTable } from '../../../../src/core/model/budget-table';
import { createReader } from '../../../../src/core/reading/create-reader';
import { defaultPack } from '../../../../src/core/standards/default-pack';
import { planBudget } from '../../../../src/core/tables/budget/plan-budget';
import { sumFormula } from '../../../../src/core/tables/budget/live-sums';
import { readXlsx } from '../../../../src/host/xlsx/read-workbook';
import { writeXlsx } from '../../../../src/host/xlsx/write-workbook';

const OWN = [join(__dirname, '../../../workbooks/香河县社保所2021.xlsx')];
/** All published workbooks with budget tables, where they are at hand. */
const SHARED = ['workbooks', 'workbooks-shanghai']
  .map((folder) => join(__dirname, '../../../../../shared', folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.xlsx')).map((name) => join(folder, name)));
const reader = createReader(defaultPack);

async function budgetsOf(bytes: Uint8Array, name: string): Promise<readonly BudgetTable[]> {
  return reader.readWorkbook(await readXlsx(bytes, name)).sheets.flatMap((sheet) => sheet.budgets);
}

/** What a table says, wherever it stands; blank lines and the words of 类|款|项 over a code aside. */
function saidBy(table: BudgetTable): unknown {
  const { columns } = table;
  const number = new Map(columns.map(({ name }, index) => [name, index]));
  const order = (names: string[]) => names.sort((a, b) => (number.get(a) ?? 0) - (number.get(b) ?? 0));
  return {
    name: table.name,
    moneyUnit: table.moneyUnit?.value,
    unitName: table.unitName?.value,
    rows: table.rows.map(({ part, kind, code, name, amounts }) => ({
      part,
      kind,
      code: code?.value ?? '',
      name: name.value,
      amounts: order(Object.keys(amounts)).map((column) => amounts[column]?.value.decimal),
    })),
  };
}

it.each([...OWN, ...SHARED].map((path) => [path.split('/').at(-1) ?? '', path]))('%s 的部门预算表写出再读入，科目和金额不变', async (name, path) => {
  const budgets = (await budgetsOf(new Uint8Array(readFileSync(path)), name)).filter(({ rows }) => rows.length > 0);
  if (budgets.length === 0) return;
  const written = await writeXlsx(budgets.map((budget) => planBudget(budget, [], defaultPack)));
  const again = await budgetsOf(written, '写出.xlsx');
  expect(again.map(saidBy)).toEqual(budgets.map(saidBy));
});

describe('a total as a formula', () => {
  it.each([
    ['parts right below one another', [2, 3, 4].map((row) => ({ row, column: 2 })), '=SUM(C3:C5)'],
    ['parts beside one another', [3, 4].map((column) => ({ row: 1, column })), '=SUM(D2:E2)'],
    ['parts apart', [2, 6, 9].map((row) => ({ row, column: 2 })), '=SUM(C3,C7,C10)'],
    ['more parts than a formula can name', Array.from({ length: 300 }, (_, index) => ({ row: index * 2, column: 2 })), undefined],
  ])('sums %s', (_, parts, formula) => {
    expect(sumFormula(parts)).toBe(formula);
  });
});
