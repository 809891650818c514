import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TargetTable } from '../../../src/core/model/target-table';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { planTables } from '../../../src/core/tables/plan-table';
import { blockOf, fieldsOf, findingsAdded, indicatorsOf, inTurn, namesIn, rewritten, tablesOf } from '../../support/round-trip';

const OWN = join(__dirname, '../../workbooks');
/** More public workbooks, where they lie beside the repository; those here are not read twice. */
const BESIDE = ['workbooks', 'workbooks-shanghai'].map((folder) => join(__dirname, '../../../../shared', folder)).filter((folder) => existsSync(folder));
const LAYOUTS = defaultPack.layouts.map((layout) => [layout.id, layout] as const);
const WORKBOOKS = [...new Map([...BESIDE, OWN].flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.xlsx')).map((name) => [name, join(folder, name)] as const)))].map(([name, path], place) => [name, path, inTurn(LAYOUTS, place, path.startsWith(OWN))] as const);

describe.each(WORKBOOKS)('%s', (_name, path, layouts) => {
  it.each(layouts)('写成 %s 再读出，指标和项目块一字不差', async (_, layout) => {
    const tables = await tablesOf(path);
    const { tables: again } = await rewritten(tables, layout);
    expect(again.map((table) => indicatorsOf(table, { ...layout, levels: undefined }))).toEqual(tables.map((table) => indicatorsOf(table, layout)));
    const fields = fieldsOf(layout);
    expect(again.map((table) => blockOf(table, table.name, fields))).toEqual(tables.map((table, index) => blockOf(table, namesIn(layout, tables)[index] ?? '', fields)));
  });

  it('写成完整式再读出，资金支出计划都在', async () => {
    const plan = ({ project }: TargetTable) => project.plan?.map(({ label, percent }) => [label.value, percent.value]) ?? [];
    const tables = await tablesOf(path);
    const { tables: again } = await rewritten(tables, defaultPack.layouts[0]!);
    expect(again.map(plan)).toEqual(tables.map(plan));
  });

  it.each(layouts)('所有项目写在一张 %s 上，内容也一字不差', async (_, layout) => {
    const tables = await tablesOf(path);
    if (tables.length === 0) return expect(planTables(tables, layout, defaultPack, 'pages')).toEqual([]);
    const { snapshot, tables: again } = await rewritten(tables, layout, 'pages');
    expect(snapshot.sheets).toHaveLength(1);
    expect(again.map((table) => indicatorsOf(table, { ...layout, levels: undefined }))).toEqual(tables.map((table) => indicatorsOf(table, layout)));
    const fields = fieldsOf(layout);
    expect(again.map((table) => blockOf(table, table.name, fields))).toEqual(tables.map((table, index) => blockOf(table, namesIn(layout, tables)[index] ?? '', fields)));
  });

  it.each(layouts)('写成 %s 的表没有原表没有的错误和警告', async (_, layout) => {
    expect(await findingsAdded(path, layout)).toEqual([]);
  });
});
