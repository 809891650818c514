import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { BudgetTable } from '../../../../src/core/model/budget-table';
import { createReader } from '../../../../src/core/reading/create-reader';
import type { BudgetLayout } from '../../../../src/core/standards/budget-layout-schema';
import { defaultPack } from '../../../../src/core/standards/default-pack';
import type { PlannedCell, SheetPlan } from '../../../../src/core/sheet/plan';
import { budgetLayoutsOf } from '../../../../src/core/tables/budget/budget-layouts';
import { formLines } from '../../../../src/core/tables/budget/form-lines';
import { planBudgets } from '../../../../src/core/tables/budget/plan-budget';
import { planBudgetForm } from '../../../../src/core/tables/budget/plan-form';
import { readXlsx } from '../../../../src/host/xlsx/read-workbook';
import { writeXlsx } from '../../../../src/host/xlsx/write-workbook';
import { inTurn } from '../../../support/round-trip';

const FORMS = defaultPack.budgetLayouts.map((layout) => [layout.id, layout] as const);
const SETS = defaultPack.budgetSets.map(({ id }) => id);
const BOOKS = [
  join(__dirname, '../../../workbooks/香河县社保所2021.xlsx'),
  ...['workbooks', 'workbooks-shanghai']
    .map((folder) => join(__dirname, '../../../../../shared', folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.xlsx')).map((name) => join(folder, name))),
].map((path, place) => [path.split('/').at(-1) ?? '', path, inTurn(SETS, place, place === 0)] as const);
const reader = createReader(defaultPack);

async function modelOf(bytes: Uint8Array) {
  return reader.readWorkbook(await readXlsx(bytes, '表.xlsx'));
}

async function tablesOf(plans: readonly SheetPlan[]): Promise<readonly BudgetTable[]> {
  return (await modelOf(await writeXlsx(plans))).sheets.flatMap(({ budgets }) => budgets);
}

/** What a table says: the forms may call its columns otherwise and put them in another order. */
function saidBy({ name, moneyUnit, unitName, rows }: BudgetTable): unknown {
  return {
    name,
    moneyUnit: moneyUnit?.value,
    unitName: unitName?.value,
    rows: rows.map(({ part, code, name: row, amounts }) => [part, code?.value ?? '', row.value, Object.values(amounts).map(({ value }) => value.decimal).sort()]),
  };
}

/** The form as somebody fills it in who writes the totals too. */
function filledIn(layout: BudgetLayout, numbers: readonly number[]): SheetPlan {
  const plan = planBudgetForm(layout, defaultPack);
  const lines = formLines(layout);
  const { top } = plan.names[0]!.area;
  const styleAt = (row: number, column: number): string => plan.styledAreas.findLast(({ area }) => area.top === row && area.left === column)!.style;
  let next = 0;
  const written = lines.flatMap(({ digits, isOpen, entries }, line) => {
    let taken = 0;
    return layout.columns.flatMap(({ role, part, digits: width = 7 }, column): PlannedCell[] => {
      const at = { row: top + line, column, style: styleAt(top + line, column) };
      const number = numbers[next++ % numbers.length]!;
      if (role === 'amount') return [{ ...at, content: { kind: 'number', number } }];
      if (role === 'code' && digits !== undefined) {
        const text = `2${String(10 + line)}0101`.slice(0, digits).slice(taken, taken + width);
        taken += width;
        return text === '' ? [] : [{ ...at, content: { kind: 'text', text } }];
      }
      const isBlankName = digits !== undefined || isOpen === true || entries[part]?.name === '';
      return role === 'name' && isBlankName ? [{ ...at, content: { kind: 'text', text: `项目${String(line + 1)}` } }] : [];
    });
  });
  const places = new Set(written.map(({ row, column }) => `${row},${column}`));
  return { ...plan, cells: [...plan.cells.filter(({ row, column }) => !places.has(`${row},${column}`)), ...written] };
}

it.each(FORMS.filter(([id]) => id !== 'organisation'))('填好的 %s 写成同一表样再读入，编码、名称、金额不变', async (_, layout) => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 3, maxLength: 40 }), async (numbers) => {
      const model = await modelOf(await writeXlsx([filledIn(layout, numbers)]));
      const before = model.sheets.flatMap(({ budgets }) => budgets);
      expect(before.map(({ rows }) => rows.length > 0)).toEqual([true]);
      const plans = planBudgets(model, defaultPack, [layout], true);
      expect(plans.map(({ page, names }) => [page.orientation, names.map(({ name }) => name)])).toEqual([[layout.orientation, ['表格']]]);
      expect((await tablesOf(plans)).map(saidBy)).toEqual(before.map(saidBy));
    }),
    { numRuns: 2 },
  );
}, 60_000);

describe.each(BOOKS)('%s', (_, path, sets) => {
  it.each(sets)('的预算表写成 %s 的表样再读入，编码、名称、金额一个不少', async (set) => {
    const model = await modelOf(new Uint8Array(readFileSync(path)));
    const budgets = model.sheets.flatMap((sheet) => sheet.budgets).filter(({ rows }) => rows.length > 0);
    const plans = planBudgets(model, defaultPack, budgetLayoutsOf(defaultPack, set));
    if (plans.length === 0) return expect(budgets).toEqual([]);
    expect((await tablesOf(plans)).map(saidBy)).toEqual(budgets.map(saidBy));
  }, 60_000);
});
