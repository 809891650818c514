import { createReader } from '../../../../src/core/reading/create-reader';
import { createEngine } from '../../../../src/core/rules/engine';
import { defaultPack } from '../../../../src/core/standards/default-pack';
import { planBudgetForm } from '../../../../src/core/tables/budget/plan-form';
import { readXlsx } from '../../../../src/host/xlsx/read-workbook';
import { writeXlsx } from '../../../../src/host/xlsx/write-workbook';

const FORMS = defaultPack.budgetLayouts.map((layout) => [layout.id, layout] as const);
const reader = createReader(defaultPack);
const engine = createEngine({ pack: defaultPack });

/** 金额单位 in a header is read as such, and no part of the name. */
const bare = (path: readonly string[]): string => (path.at(-1) ?? '').replace(/（.*）$/, '');

it.each(FORMS)('空表 %s 读得出栏目，没有错误和警告', async (id, layout) => {
  const snapshot = await readXlsx(await writeXlsx([planBudgetForm(layout, defaultPack)]), '空表.xlsx');
  const models = snapshot.sheets.map((sheet) => reader.readSheet(sheet));
  const columns = models.flatMap(({ budgets }) => budgets).map((table) => table.columns.map(({ path }) => bare(path)));
  // 机构设置 has words only: before it is filled in nothing tells it from any other list.
  expect(columns).toEqual(id === 'organisation' ? [] : [layout.columns.map(({ path }) => bare(path))]);
  const { findings } = engine.join(snapshot.sheets.map((sheet, index) => engine.checkSheet(models[index]!, sheet)));
  expect(findings.filter(({ severity }) => severity !== 'hint').map(({ code, subject, data }) => [code, subject, data])).toEqual([]);
});
