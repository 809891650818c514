import fc from 'fast-check';
import { defaultPack } from '../../../../src/core/standards/default-pack';
import type { BudgetLayout } from '../../../../src/core/standards/budget-layout-schema';
import { formLines } from '../../../../src/core/tables/budget/form-lines';
import { planBudgetForm } from '../../../../src/core/tables/budget/plan-form';
import { createHeadlessGrid } from '../../../../src/simulator/univer/headless';

const FORMS = defaultPack.budgetLayouts.map((layout) => [layout.id, layout] as const);

/** Codes as somebody writes them down the form: each 项 below its 款, each 款 below its 类. */
function codesOf(lengths: readonly (number | undefined)[]): readonly string[] {
  const counts = [200, 0, 0];
  return lengths.map((digits) => {
    if (digits === undefined) return '';
    const level = (digits - 3) / 2;
    counts[level] = (counts[level] ?? 0) + 1;
    for (let below = level + 1; below < counts.length; below += 1) counts[below] = 0;
    return counts.slice(0, level + 1).map((count, index) => String(count).padStart(index === 0 ? 3 : 2, '0')).join('');
  });
}

/** Fills every cell a person may fill with whole numbers, and gives what the form shows then, by line and column. */
async function filledIn(layout: BudgetLayout, amounts: readonly number[]): Promise<{ readonly values: readonly (readonly number[])[]; readonly codes: readonly string[] }> {
  const plan = planBudgetForm(layout, defaultPack);
  const lines = formLines(layout);
  const body = plan.names[0]!.area;
  const codes = codesOf(lines.map(({ digits }) => digits));
  const { grid, dispose } = createHeadlessGrid();
  try {
    const sheet = grid.sheets()[0]!.id;
    grid.setCells(sheet, plan.cells.flatMap(({ row, column, content }) => (content.kind === 'formula' ? [{ row, column, formula: content.formula }] : [])));
    const formulas = new Set(plan.cells.flatMap(({ row, column, content }) => (content.kind === 'formula' ? [`${row},${column}`] : [])));
    let next = 0;
    lines.forEach(({ digits, isTotal }, line) => {
      let taken = 0;
      layout.columns.forEach(({ role, digits: width }, column) => {
        const row = body.top + line;
        if (role === 'code' && digits !== undefined) {
          const value = width === undefined ? codes[line]! : codes[line]!.slice(taken, taken + width);
          taken += width ?? 0;
          if (value !== '') grid.setCells(sheet, [{ row, column, value }]);
        } else if (role === 'amount' && !isTotal && !formulas.has(`${row},${column}`)) {
          grid.setCells(sheet, [{ row, column, value: amounts[next++ % amounts.length]! }]);
        }
      });
    });
    await grid.settled();
    const values = lines.map((_, line) => layout.columns.map((_column, column) => Number(grid.cell(sheet, body.top + line, column).value) || 0));
    return { values, codes };
  } finally {
    dispose();
  }
}

const sum = (values: readonly (number | undefined)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0);

it.each(FORMS)('%s 填上数以后，每个合计都等于它的各部分', async (_, layout) => {
  const lines = formLines(layout);
  const columns = layout.columns.map((column, index) => ({ ...column, index })).filter(({ role }) => role === 'amount');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 7, maxLength: 31 }), async (amounts) => {
      const { values, codes } = await filledIn(layout, amounts);
      lines.forEach((line, row) => {
        for (const column of columns) {
          const value = values[row]?.[column.index];
          const parts = column.sum?.map((key) => columns.find((one) => one.part === column.part && (one.key ?? one.path.at(-1)) === key)?.index);
          if (parts && (line.isTotal === true || line.digits !== undefined || line.entries[column.part] || line.isOpen)) {
            expect([row, column.path, value]).toEqual([row, column.path, sum(parts.map((part) => values[row]?.[part!]))]);
          }
          const entry = line.entries[column.part];
          if (entry?.sum && column.counted) expect([entry.name, value]).toEqual([entry.name, sum(entry.sum.map((other) => values[other]?.[column.index]))]);
          if (line.isTotal && column.counted) {
            const top = Math.min(...lines.flatMap(({ digits }) => digits ?? []));
            const added = lines.flatMap(({ digits, isTotal }, other) => (!isTotal && (digits === undefined || digits === top) ? [values[other]?.[column.index]] : []));
            expect([column.path, value]).toEqual([column.path, sum(added)]);
          }
          const deeper = line.digits === undefined ? [] : lines.flatMap(({ digits }, other) => (digits === line.digits! + 2 && codes[other]?.startsWith(codes[row]!) ? [other] : []));
          if (deeper.length > 0) expect([codes[row], value]).toEqual([codes[row], sum(deeper.map((other) => values[other]?.[column.index]))]);
        }
      });
      expect(values.flat().some((value) => value > 0)).toBe(columns.length > 0);
    }),
    { numRuns: 2 },
  );
}, 60_000);

it('每张有合计的表都有公式', () => {
  for (const [id, layout] of FORMS) {
    const formulas = planBudgetForm(layout, defaultPack).cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
    expect([id, formulas.length > 0]).toEqual([id, id !== 'organisation']);
  }
});
