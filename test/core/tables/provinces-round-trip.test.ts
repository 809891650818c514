import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { blockOf, fieldsOf, findingsAdded, indicatorsOf, namesIn, rewritten, tablesOf } from '../../support/round-trip';

const FOLDER = join(__dirname, '../../provinces');
const WORKBOOKS = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
const LAYOUTS = defaultPack.layouts.map((layout) => [layout.id, layout] as const);

describe.each(WORKBOOKS)('%s', (name) => {
  const path = join(FOLDER, name);

  it.each(LAYOUTS)('写成 %s 再读出，指标和项目块一字不差', async (_, layout) => {
    const tables = await tablesOf(path);
    const { tables: again } = await rewritten(tables, layout);
    expect(again.map((table) => indicatorsOf(table, { ...layout, levels: undefined }))).toEqual(tables.map((table) => indicatorsOf(table, layout)));
    const fields = fieldsOf(layout);
    expect(again.map((table) => blockOf(table, table.name, fields))).toEqual(tables.map((table, index) => blockOf(table, namesIn(layout, tables)[index] ?? '', fields)));
  });

  it.each(LAYOUTS)('写成 %s 的表没有原表没有的错误和警告', async (_, layout) => {
    expect(await findingsAdded(path, layout)).toEqual([]);
  });
});
