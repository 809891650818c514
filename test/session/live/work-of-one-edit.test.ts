import { defaultPack } from '../../../src/core/standards/default-pack';
import { createCoreParts } from '../../../src/session/core-parts';
import { FIRST_VALUE, stackedWorkbook } from '../../bench/stacked-workbook';
import { countedParts } from '../../support/counted-parts';
import { openLive, openWorkbook } from './open-live';

/** "An edit in one table of 200 re-reads and re-checks only what can have changed": counted, not timed. */

jest.setTimeout(120_000);

const TABLES = 200;
/** Rows from one table to the next. */
const TABLE_ROWS = 13;
const FOURTH = FIRST_VALUE.row + 3 * TABLE_ROWS;

async function open(tablesPerSheet: number) {
  const excel = openWorkbook(stackedWorkbook(TABLES, tablesPerSheet).sheets);
  const counted = countedParts(createCoreParts(defaultPack));
  const live = await openLive(excel, counted.parts);
  const first = { ...counted.work };
  const ids = excel.grid.sheets().map(({ id }) => id);
  return {
    ...live, excel, ids, first,
    /** What one change takes, from nothing remembered of before. */
    async workOf(change: () => void, wait = 300) {
      counted.forget();
      live.readings.splice(0);
      change();
      await live.turn(wait);
      return { ...counted.work, readings: [...live.readings] };
    },
    async close() {
      await live.end();
      excel.close();
    },
  };
}

test.each([
  ['二十张工作表，每张十个', 10],
  ['一张工作表，二百个', TABLES],
])('二百个表（%s）里改一格：只重读这张工作表，只重查这个表', async (_name, tablesPerSheet) => {
  const { excel, ids, first, state, workOf, close } = await open(tablesPerSheet);
  expect([first.read.length, first.tables]).toEqual([ids.length, TABLES]);
  const before = new Set(state().problems.findings);
  const [sheet = ''] = ids;
  const work = await workOf(() => excel.grid.setCells(sheet, [{ row: FOURTH, column: FIRST_VALUE.column, value: '≥≥120人次' }]));
  expect(work).toMatchObject({ read: [sheet], tables: 1, readings: [[sheet]] });
  // Rules across tables compare anew only where what they read has changed.
  expect(work.compared).toBeLessThan(first.compared / 2);
  const own = state().problems.findings.filter(({ finding }) => finding.rule === 'value/comparator-malformed');
  expect(own).toHaveLength(TABLES + 1);
  expect(own.filter((view) => !before.has(view)).map(({ address }) => address)).toEqual(['E44']);
  await close();
});

test('插入一行：表跟着往下移的重查，别的工作表不动', async () => {
  const { excel, ids, workOf, close } = await open(10);
  const [, second = ''] = ids;
  const work = await workOf(() => excel.grid.insert(second, 'row', FOURTH, 1));
  expect(work).toMatchObject({ read: [second], readings: [[second]], tables: 7 });
  await close();
});

test('内容没有变的提示：重读这张工作表，不再理解，不再检查，不再比较', async () => {
  const { excel, ids, workOf, close } = await open(10);
  const [, , third = ''] = ids;
  const { value } = excel.grid.cell(third, FOURTH, FIRST_VALUE.column);
  const work = await workOf(() => excel.grid.setCells(third, [{ row: FOURTH, column: FIRST_VALUE.column, value }]));
  expect(work).toEqual({ read: [], tables: 0, compared: 0, readings: [[third]] });
  await close();
});

test('心跳全部重读，没有变的工作表一张也不再查', async () => {
  const { workOf, close } = await open(10);
  expect(await workOf(() => undefined, 31_000)).toEqual({ read: [], tables: 0, compared: 0, readings: [undefined] });
  await close();
});

test('新加一张工作表：只查新的一张', async () => {
  const { excel, state, workOf, close } = await open(10);
  const [extra] = stackedWorkbook(1, 1).sheets;
  const work = await workOf(() => {
    const id = excel.grid.addSheet('新来的');
    excel.grid.setCells(id, (extra?.rows ?? []).flatMap((cells, row) => cells.flatMap((cell, column) => (cell ? [{ row, column, value: cell.value }] : []))));
  });
  expect(state().problems.tables).toBe(TABLES + 1);
  expect([work.read, work.tables]).toEqual([[excel.grid.sheets().at(-1)?.id], 1]);
  await close();
});
