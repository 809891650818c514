import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Indicator, Project, TargetTable } from '../../../src/core/model/target-table';
import { createReader } from '../../../src/core/reading/create-reader';
import { createEngine } from '../../../src/core/rules/engine';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { LAYOUTS, type Layout } from '../../../src/core/tables/layout';
import { planTable } from '../../../src/core/tables/plan-table';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';
import { writeXlsx } from '../../../src/host/xlsx/write-workbook';

const WORKBOOKS = ['临西县人社局2023绩效文本.xlsx', '香河县社保所2021.xlsx', '兴隆县人社局2025.xlsx'];
const reader = createReader(defaultPack);
const engine = createEngine({ pack: defaultPack });

async function tablesOf(name: string): Promise<readonly TargetTable[]> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../workbooks', name)));
  return reader.readWorkbook(await readXlsx(bytes, name)).sheets.flatMap((sheet) => sheet.tables);
}

async function rewritten(tables: readonly TargetTable[], layout: Layout) {
  const snapshot = await readXlsx(await writeXlsx(tables.map((table) => planTable(table, layout, defaultPack))), '写出.xlsx');
  return { snapshot, model: reader.readWorkbook(snapshot) };
}

function wordsOf(indicator: Indicator): unknown {
  const { level1, level2, level3, description, target, basis } = indicator;
  return { level1: level1.value, level2: level2.raw, level3: level3.raw, description: description?.raw, target: target?.value, basis: basis?.raw };
}

function blockOf(project: Project): unknown {
  const { code, name, budgetTotal, budgetFiscal, budgetOther, purpose, plan } = project;
  const amount = (field: typeof budgetTotal) => field?.value.decimal ?? '';
  return {
    code: code?.value ?? '',
    name: name?.value,
    budget: [budgetTotal, budgetFiscal, budgetOther].map(amount),
    purpose: purpose?.value ?? '',
    plan: plan?.map(({ label, percent }) => [label.value, percent.value]) ?? [],
  };
}

describe.each(WORKBOOKS)('%s', (name) => {
  it.each(LAYOUTS.map((layout) => [layout.id, layout] as const))('写成 %s 再读出，指标和目标一字不差', async (_, layout) => {
    const tables = await tablesOf(name);
    const { model } = await rewritten(tables, layout);
    const again = model.sheets.map((sheet) => sheet.tables[0]);
    expect(again.map((table) => table?.indicators.map(wordsOf))).toEqual(tables.map((table) => table.indicators.map(wordsOf)));
    const goals = (table: TargetTable | undefined) => table?.project.goals.map((goal) => goal.value).filter((goal) => goal !== '');
    expect(again.map(goals)).toEqual(tables.map(goals));
  });

  it('写成完整式再读出，项目块的编码、预算、用途、计划都在', async () => {
    const tables = await tablesOf(name);
    const { model } = await rewritten(tables, LAYOUTS[0]!);
    const named = tables.map((table) => ({ ...table.project, name: table.project.name ?? { value: table.name, raw: '', at: { sheetId: '', row: 0, column: 0 } } }));
    expect(model.sheets.map((sheet) => blockOf(sheet.tables[0]?.project ?? { goals: [] }))).toEqual(named.map(blockOf));
  });

  it.each(LAYOUTS.map((layout) => [layout.id, layout] as const))('写成 %s 的表没有原表没有的错误和警告', async (_, layout) => {
    const tables = await tablesOf(name);
    const bytes = new Uint8Array(readFileSync(join(__dirname, '../../workbooks', name)));
    const source = await readXlsx(bytes, name);
    const of = (sheets: typeof source.sheets): string[] =>
      engine
        .join(sheets.map((sheet) => engine.checkSheet(reader.readSheet(sheet), sheet)))
        .findings.filter((finding) => finding.severity !== 'hint')
        .map((finding) => `${finding.code} ${finding.table} ${finding.subject}`);
    const { snapshot } = await rewritten(tables, layout);
    const before = of(source.sheets);
    expect(of(snapshot.sheets).filter((finding) => !before.includes(finding))).toEqual([]);
  });
});
